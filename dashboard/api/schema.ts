/** Types of the HTTP service, made from its own OpenAPI document by `npm run generate`. */
export interface paths {
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accounts: {
                                account_id: string;
                                created_at: string;
                                disabled_at: string | null;
                                display_name: string;
                                login: string;
                                mail: string;
                                password_set_at: string | null;
                                /** @enum {string} */
                                state: "invited" | "active" | "disabled";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        login: string;
                        mail: string;
                        name: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account_id: string;
                            expires_at: string;
                            link: string | null;
                            mailed_to: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Desactiva la cuenta para siempre / Disables the account for good */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Otro enlace para fijar la contraseña / Another link to set the password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            account_id: string;
                            expires_at: string;
                            link: string | null;
                            mailed_to: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{account}/totp-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Quita el segundo factor y revoca los permisos aprobados / Takes the second factor away and revokes the approved grants */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    account: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agreements: {
                                agreement_id: string;
                                approved_at: string | null;
                                approved_by: string | null;
                                begins_on: string;
                                columns: string[];
                                document: string;
                                ended_at: string | null;
                                ended_by: string | null;
                                /** @description El último día */
                                ends_on: string;
                                /** @description SHA-256 de la clave, su primera mitad */
                                fingerprint: string;
                                indicators: string[] | null;
                                /** @description Su código en `referencias` */
                                institution: string;
                                /** @description Lo registró quien pregunta: lo aprueba otra persona / Registered by the reader */
                                mine: boolean;
                                purpose: string;
                                /** @description La institución, como la nombra el registro de transferencias */
                                recipient: string;
                                recipient_key: string;
                                registered_at: string;
                                registered_by: string;
                                registrar_name: string | null;
                                /** @enum {string} */
                                state: "waiting" | "future" | "in_force" | "expired" | "ended";
                                transfer_id: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        begins_on: string;
                        columns: ("person_id" | "cedula" | "given_names" | "surnames" | "birth_on" | "household_id" | "longitude" | "latitude" | "ethnicity" | "disability" | "died_on" | "sex" | "age" | "corregimiento" | "programme" | "cycle" | "amount_balboas" | "state" | "modality" | "scheduled_on" | "paid_on" | "late_days" | "months_paid" | "retroactive" | "payment_id" | "enrolment_id" | "status" | "start_on" | "end_on" | "exit_cause" | "regional_office" | "assessment_id" | "kind" | "assessed_on" | "result" | "enrolled_on" | "benefited_on" | "service_id" | "service_code" | "institution" | "served_on" | "referral_id" | "dimension" | "from_institution" | "to_institution" | "referred_on" | "contacted_on" | "answered_on" | "outcome" | "requirement" | "period" | "due" | "met" | "verified_on" | "grievance_id" | "channel" | "opened_on" | "due_on" | "resolved_on" | "standing" | "subject" | "stage" | "valid_from" | "valid_to" | "protected_on" | "changed_on" | "from_status" | "to_status")[];
                        /** Format: date */
                        ends_on: string;
                        indicators?: ("B01" | "B02" | "B03" | "B04" | "B05" | "B06" | "B07" | "B08" | "B09" | "B10" | "B11" | "P01" | "P02" | "P03" | "P04" | "P05" | "P06" | "P07" | "P08" | "P09" | "P10" | "P11" | "P12" | "P13" | "P14" | "P15" | "P15M" | "P16" | "P17" | "P18" | "P19" | "P20" | "P21" | "P22" | "P23" | "P24" | "T01" | "T02" | "T03" | "T04" | "T05" | "T06" | "T07" | "T08" | "T09" | "T10" | "T11" | "T12" | "T13" | "T14" | "T15" | "X01" | "X02" | "X03" | "X04" | "X05" | "X06" | "X07" | "X08" | "X08M" | "X09" | "X09A" | "X09D" | "X10" | "X11" | "X12" | "X13" | "X14" | "X15" | "X16" | "X17" | "X18" | "X19" | "X20" | "X20A" | "X20E" | "X20S" | "X20T" | "X20V" | "X21" | "X22")[];
                        institution: string;
                        /** @enum {string} */
                        purpose: "home_visit" | "payment_problem" | "grievance" | "referral" | "recertification" | "identity_check" | "emergency" | "authority_request";
                        recipient_key: string;
                        transfer_id: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agreement_id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{agreement}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Aprueba el que registró otra persona / Approves one that somebody else registered */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    agreement: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{agreement}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Lo termina desde ya, también si espera / Ends it at once, also one that waits */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    agreement: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            alerts: {
                                band: ("on_target" | "at_risk" | "off_target") | null;
                                gap: string | null;
                                indicator: string;
                                name: {
                                    en: string;
                                    es: string;
                                };
                                period: string;
                                programme: string | null;
                                rule_id: string;
                                /** @enum {string} */
                                severity: "info" | "warning" | "critical";
                                since: string;
                                /** @enum {string} */
                                state: "firing" | "no_data";
                                target: string | null;
                                territory: string;
                                value: string | null;
                            }[];
                            mails: {
                                created_at: string;
                                message_id: string;
                                recipient_masked: string;
                                /** @enum {string} */
                                state: "pending" | "sent" | "written" | "failed";
                                subject: string;
                            }[] | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts/mails/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    message: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            html: string;
                            subject: string;
                            text: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        action?: "account.added" | "account.invited" | "account.password_set" | "account.disabled" | "totp.confirmed" | "totp.reset" | "totp.codes_renewed" | "identity.linked" | "identity.unlinked" | "session.started" | "session.refused" | "session.ended" | "session.proven" | "grant.given" | "grant.approved" | "grant.revoked" | "token.added" | "token.revoked" | "person.searched" | "person.listed" | "person.viewed" | "person.revealed" | "person.glass_broken" | "person.delivered" | "audit.searched" | "privacy.request_registered" | "privacy.request_changed" | "privacy.file_produced" | "privacy.erasure_ordered" | "privacy.identity_erased" | "privacy.breach_registered" | "privacy.breach_changed" | "privacy.basis_confirmed" | "privacy.transfer_registered" | "privacy.transfer_ended" | "agreement.registered" | "agreement.approved" | "agreement.ended" | "sectoral_list.asked" | "sectoral_list.approved" | "sectoral_list.refused" | "sectoral_list.delivered" | "sectoral_list.counted";
                        actor?: string;
                        before?: string;
                        /** Format: date-time */
                        from?: string;
                        limit?: number;
                        subject?: string;
                        /** Format: date-time */
                        until?: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: {
                                action: string;
                                /** @description account:3, token:2, cli:ana, system */
                                actor: string;
                                at: string;
                                case_number: string | null;
                                details: {
                                    [key: string]: unknown;
                                };
                                display_name: string | null;
                                origin: string | null;
                                purpose: string | null;
                                sequence: string;
                                subjects: string[];
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Lo que se puede buscar / What can be searched for */
                            actions: ("account.added" | "account.invited" | "account.password_set" | "account.disabled" | "totp.confirmed" | "totp.reset" | "totp.codes_renewed" | "identity.linked" | "identity.unlinked" | "session.started" | "session.refused" | "session.ended" | "session.proven" | "grant.given" | "grant.approved" | "grant.revoked" | "token.added" | "token.revoked" | "person.searched" | "person.listed" | "person.viewed" | "person.revealed" | "person.glass_broken" | "person.delivered" | "audit.searched" | "privacy.request_registered" | "privacy.request_changed" | "privacy.file_produced" | "privacy.erasure_ordered" | "privacy.identity_erased" | "privacy.breach_registered" | "privacy.breach_changed" | "privacy.basis_confirmed" | "privacy.transfer_registered" | "privacy.transfer_ended" | "agreement.registered" | "agreement.approved" | "agreement.ended" | "sectoral_list.asked" | "sectoral_list.approved" | "sectoral_list.refused" | "sectoral_list.delivered" | "sectoral_list.counted")[];
                            check: {
                                at: string;
                                covered: string | null;
                                error: string | null;
                                finding: string | null;
                                whole: boolean | null;
                            } | null;
                            /** @description Entradas escritas hasta ahora / Entries written until now */
                            entries: string;
                            head: {
                                at: string;
                                entries: string | null;
                                error: string | null;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/subject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description «Quién ha visto mis datos» / "Who has seen my data" */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        before?: string;
                        /** Format: date-time */
                        from?: string;
                        limit?: number;
                        person: string;
                        /** Format: date-time */
                        until?: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            entries: {
                                action: string;
                                /** @description account:3, token:2, cli:ana, system */
                                actor: string;
                                at: string;
                                case_number: string | null;
                                details: {
                                    [key: string]: unknown;
                                };
                                display_name: string | null;
                                origin: string | null;
                                purpose: string | null;
                                sequence: string;
                                subjects: string[];
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            contracts: {
                                amount_column: string | null;
                                columns: {
                                    aliases: string[];
                                    /** @description Códigos con las palabras que otros sistemas usan; `meaning`: lo que significa un vacío */
                                    codes: {
                                        code: string;
                                        labels: string[];
                                        meaning: {
                                            en: string;
                                            es: string;
                                        } | null;
                                    }[];
                                    description: {
                                        en: string;
                                        es: string;
                                    };
                                    /** @description Un valor inventado */
                                    example: string;
                                    format: {
                                        en: string;
                                        es: string;
                                    };
                                    /** @description Encabezado de la plantilla */
                                    heading: string;
                                    in_key: boolean;
                                    /** @enum {string} */
                                    kind: "text" | "code" | "date" | "integer" | "decimal" | "boolean" | "territory" | "period";
                                    name: string;
                                    required: boolean;
                                    /** @enum {string} */
                                    sensitivity: "identifier" | "quasi" | "sensitive" | "open";
                                    unit: string | null;
                                }[];
                                drop_share: number | null;
                                flags: {
                                    code: string;
                                    contract: string | null;
                                    description: {
                                        en: string;
                                        es: string;
                                    };
                                    /** @enum {string} */
                                    kind: "unknown_reference" | "date_beyond" | "not_covered" | "repeated" | "overlap" | "repeated_key" | "exceeds";
                                }[];
                                freshness_days: number;
                                grain: {
                                    en: string;
                                    es: string;
                                };
                                /** @enum {string} */
                                history: "snapshot" | "upsert" | "append";
                                key: string[];
                                name: string;
                                retention: {
                                    en: string;
                                    es: string;
                                };
                                rules: {
                                    code: string;
                                    columns: string[];
                                    description: {
                                        en: string;
                                        es: string;
                                    };
                                }[];
                                source: string;
                                title: {
                                    en: string;
                                    es: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            amount_column: string | null;
                            columns: {
                                aliases: string[];
                                /** @description Códigos con las palabras que otros sistemas usan; `meaning`: lo que significa un vacío */
                                codes: {
                                    code: string;
                                    labels: string[];
                                    meaning: {
                                        en: string;
                                        es: string;
                                    } | null;
                                }[];
                                description: {
                                    en: string;
                                    es: string;
                                };
                                /** @description Un valor inventado */
                                example: string;
                                format: {
                                    en: string;
                                    es: string;
                                };
                                /** @description Encabezado de la plantilla */
                                heading: string;
                                in_key: boolean;
                                /** @enum {string} */
                                kind: "text" | "code" | "date" | "integer" | "decimal" | "boolean" | "territory" | "period";
                                name: string;
                                required: boolean;
                                /** @enum {string} */
                                sensitivity: "identifier" | "quasi" | "sensitive" | "open";
                                unit: string | null;
                            }[];
                            drop_share: number | null;
                            flags: {
                                code: string;
                                contract: string | null;
                                description: {
                                    en: string;
                                    es: string;
                                };
                                /** @enum {string} */
                                kind: "unknown_reference" | "date_beyond" | "not_covered" | "repeated" | "overlap" | "repeated_key" | "exceeds";
                            }[];
                            freshness_days: number;
                            grain: {
                                en: string;
                                es: string;
                            };
                            /** @enum {string} */
                            history: "snapshot" | "upsert" | "append";
                            key: string[];
                            name: string;
                            retention: {
                                en: string;
                                es: string;
                            };
                            rules: {
                                code: string;
                                columns: string[];
                                description: {
                                    en: string;
                                    es: string;
                                };
                            }[];
                            source: string;
                            title: {
                                en: string;
                                es: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contracts/{name}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Plantilla vacía: CSV en UTF-8 con marca, o Excel con el diccionario en su segunda hoja */
        get: {
            parameters: {
                query?: {
                    format?: "csv" | "xlsx";
                };
                header?: never;
                path: {
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description El archivo */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        "text/csv": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Todos los que recibió una cuenta / All that an account was given */
        get: {
            parameters: {
                query: {
                    account: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            grants: {
                                account_id: string;
                                approved_at: string | null;
                                approved_by: string | null;
                                display_name: string;
                                given_at: string;
                                given_by: string;
                                giver_name: string | null;
                                grant_id: string;
                                login: string;
                                /** @description Lo dio o lo recibe quien pregunta: lo aprueba otra persona / Given or held by the reader: another person approves it */
                                mine: boolean;
                                programmes: string[];
                                reason: string;
                                revoked_at: string | null;
                                revoked_by: string | null;
                                role: string;
                                /** @enum {string} */
                                state: "waiting" | "in_force" | "future" | "expired" | "revoked";
                                territories: string[];
                                valid_from: string;
                                valid_until: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        account_id: string;
                        programmes: "*" | string[];
                        reason: string;
                        /** @enum {string} */
                        role: "leadership" | "programme_manager" | "territorial_officer" | "analyst" | "approver" | "data_protection_officer" | "administrator";
                        territories: "*" | string[];
                        /** Format: date-time */
                        until?: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            grant_id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/{grant}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Aprueba lo que dio otra persona / Approves what somebody else gave */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    grant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/{grant}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Rechaza un permiso, también uno vigente / Refuses a grant, also one in force */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    grant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/{grant}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Quita un permiso desde ya / Takes a grant away at once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    grant: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grants/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Los que esperan a otra persona / Those that wait for another person */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            grants: {
                                account_id: string;
                                approved_at: string | null;
                                approved_by: string | null;
                                display_name: string;
                                given_at: string;
                                given_by: string;
                                giver_name: string | null;
                                grant_id: string;
                                login: string;
                                /** @description Lo dio o lo recibe quien pregunta: lo aprueba otra persona / Given or held by the reader: another person approves it */
                                mine: boolean;
                                programmes: string[];
                                reason: string;
                                revoked_at: string | null;
                                revoked_by: string | null;
                                role: string;
                                /** @enum {string} */
                                state: "waiting" | "in_force" | "future" | "expired" | "revoked";
                                territories: string[];
                                valid_from: string;
                                valid_until: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            indicators: ({
                                citation: string;
                                code: string;
                                denominator: {
                                    en: string;
                                    es: string;
                                } | null;
                                description: {
                                    en: string;
                                    es: string;
                                };
                                dimensions: ("territory:province" | "territory:district" | "territory:corregimiento" | "office" | "programme" | "modality" | "sex" | "age_band" | "result" | "exit_cause" | "protection_dimension" | "life_stage")[];
                                /** @enum {string} */
                                direction: "up" | "down" | "corridor";
                                factor: number;
                                /** @enum {string} */
                                family: "base" | "programme" | "territorial" | "sps";
                                filters: ("programme" | "modality" | "sex" | "age_band" | "result" | "exit_cause" | "office" | "set" | "kind" | "protection_dimension" | "life_stage")[];
                                limits: {
                                    en: string;
                                    es: string;
                                };
                                name: {
                                    en: string;
                                    es: string;
                                };
                                /** @enum {string} */
                                naturalPeriod: "month" | "quarter" | "semester" | "year" | "cycle";
                                /** @enum {string} */
                                nature: "stock" | "flow" | "cohort";
                                numerator: {
                                    en: string;
                                    es: string;
                                };
                                office: {
                                    en: string;
                                    es: string;
                                };
                                periods: ("month" | "quarter" | "semester" | "year" | "cycle" | "year_to_date" | "rolling_year" | "span")[];
                                sdg: string | null;
                                sources: string[];
                                /** @enum {string} */
                                unit: "persons" | "enrolments" | "payments" | "assessments" | "households" | "balboas" | "percent" | "balboas_per_person" | "households_per_promoter" | "products" | "days" | "percentage_points" | "per_ten_thousand" | "index";
                            } & {
                                lists: ("numerator" | "denominator")[];
                            })[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            citation: string;
                            code: string;
                            denominator: {
                                en: string;
                                es: string;
                            } | null;
                            description: {
                                en: string;
                                es: string;
                            };
                            dimensions: ("territory:province" | "territory:district" | "territory:corregimiento" | "office" | "programme" | "modality" | "sex" | "age_band" | "result" | "exit_cause" | "protection_dimension" | "life_stage")[];
                            /** @enum {string} */
                            direction: "up" | "down" | "corridor";
                            factor: number;
                            /** @enum {string} */
                            family: "base" | "programme" | "territorial" | "sps";
                            filters: ("programme" | "modality" | "sex" | "age_band" | "result" | "exit_cause" | "office" | "set" | "kind" | "protection_dimension" | "life_stage")[];
                            limits: {
                                en: string;
                                es: string;
                            };
                            name: {
                                en: string;
                                es: string;
                            };
                            /** @enum {string} */
                            naturalPeriod: "month" | "quarter" | "semester" | "year" | "cycle";
                            /** @enum {string} */
                            nature: "stock" | "flow" | "cohort";
                            numerator: {
                                en: string;
                                es: string;
                            };
                            office: {
                                en: string;
                                es: string;
                            };
                            periods: ("month" | "quarter" | "semester" | "year" | "cycle" | "year_to_date" | "rolling_year" | "span")[];
                            sdg: string | null;
                            sources: string[];
                            /** @enum {string} */
                            unit: "persons" | "enrolments" | "payments" | "assessments" | "households" | "balboas" | "percent" | "balboas_per_person" | "households_per_promoter" | "products" | "days" | "percentage_points" | "per_ten_thousand" | "index";
                        } & {
                            lists: ("numerator" | "denominator")[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{code}/projection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    programme?: "120A65" | "RDO" | "AG" | "SENAPAN";
                    publication?: number;
                    territory?: string;
                    /** @description was: los lugares como eran (si no se dice) / as they were; is: como son hoy / as they are today */
                    tree?: "was" | "is";
                    year?: number;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            as_of: string;
                            back_test: {
                                /** @description Decimal text */
                                holt_winters: string;
                                /** @description Decimal text */
                                naive: string;
                                origins: number;
                                /** @description Decimal text */
                                seasonal_naive: string;
                            } | null;
                            /**
                             * @description La suma del año, o su último periodo
                             * @enum {string}
                             */
                            basis: "sum" | "last";
                            gap: string | null;
                            indicator: string;
                            interval_percent: number;
                            method: ("holt_winters" | "seasonal_naive" | "observed") | null;
                            observed: {
                                period: string;
                                /** @description Decimal text */
                                value: string;
                            }[];
                            path: {
                                /** @description Decimal text */
                                lower: string;
                                period: string;
                                /** @description Decimal text */
                                upper: string;
                                /** @description Decimal text */
                                value: string;
                            }[];
                            programme: string | null;
                            publication: number;
                            reaches: ("likely" | "unlikely" | "uncertain") | null;
                            reason: ("too_short" | "not_better_than_naive" | "no_data") | null;
                            target: string | null;
                            target_period: string;
                            target_source: string | null;
                            territory: string;
                            year: number;
                            year_end: {
                                /** @description Decimal text */
                                lower: string;
                                /** @description Decimal text */
                                upper: string;
                                /** @description Decimal text */
                                value: string;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{code}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    /** @description Miembros separados por coma */
                    age_band?: string;
                    /** @description Desgloses separados por coma: territory:province, territory:district, territory:corregimiento, office, programme, modality, sex, age_band, result, exit_cause, protection_dimension, life_stage */
                    by?: string;
                    /** @description previous, year_ago o un periodo */
                    compare?: string;
                    /** @description Miembros separados por coma */
                    exit_cause?: string;
                    /** @description Miembros separados por coma */
                    kind?: string;
                    /** @description Miembros separados por coma */
                    life_stage?: string;
                    /** @description Miembros separados por coma */
                    modality?: string;
                    /** @description Miembros separados por coma */
                    office?: string;
                    /** @description Un id, una lista o un intervalo: 2017C3 · 201709,201710 · 2017Q1..2017Q4 · 2016-01-01..2017-08-31 */
                    period: string;
                    /** @description Miembros separados por coma */
                    programme?: string;
                    /** @description Miembros separados por coma */
                    protection_dimension?: string;
                    /** @description Una publicación anterior */
                    publication?: number;
                    /** @description Miembros separados por coma */
                    result?: string;
                    /** @description Miembros separados por coma */
                    set?: string;
                    /** @description Miembros separados por coma */
                    sex?: string;
                    /** @description PA o códigos INEC separados por coma */
                    territory?: string;
                    /** @description was: los lugares como eran (si no se dice) / as they were; is: como son hoy / as they are today */
                    tree?: "was" | "is";
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            as_of: string;
                            freshness: {
                                contract: string;
                                limit_days: number;
                                received_at: string | null;
                                snapshot_on: string | null;
                                stale: boolean;
                            }[];
                            indicator: {
                                citation: string;
                                code: string;
                                denominator: {
                                    en: string;
                                    es: string;
                                } | null;
                                description: {
                                    en: string;
                                    es: string;
                                };
                                dimensions: ("territory:province" | "territory:district" | "territory:corregimiento" | "office" | "programme" | "modality" | "sex" | "age_band" | "result" | "exit_cause" | "protection_dimension" | "life_stage")[];
                                /** @enum {string} */
                                direction: "up" | "down" | "corridor";
                                factor: number;
                                /** @enum {string} */
                                family: "base" | "programme" | "territorial" | "sps";
                                filters: ("programme" | "modality" | "sex" | "age_band" | "result" | "exit_cause" | "office" | "set" | "kind" | "protection_dimension" | "life_stage")[];
                                limits: {
                                    en: string;
                                    es: string;
                                };
                                name: {
                                    en: string;
                                    es: string;
                                };
                                /** @enum {string} */
                                naturalPeriod: "month" | "quarter" | "semester" | "year" | "cycle";
                                /** @enum {string} */
                                nature: "stock" | "flow" | "cohort";
                                numerator: {
                                    en: string;
                                    es: string;
                                };
                                office: {
                                    en: string;
                                    es: string;
                                };
                                periods: ("month" | "quarter" | "semester" | "year" | "cycle" | "year_to_date" | "rolling_year" | "span")[];
                                sdg: string | null;
                                sources: string[];
                                /** @enum {string} */
                                unit: "persons" | "enrolments" | "payments" | "assessments" | "households" | "balboas" | "percent" | "balboas_per_person" | "households_per_promoter" | "products" | "days" | "percentage_points" | "per_ten_thousand" | "index";
                            };
                            publication: number;
                            rows: {
                                age_band?: string;
                                band: ("on_target" | "at_risk" | "off_target") | null;
                                baseline: string | null;
                                compare?: {
                                    change: string | null;
                                    denominator: string | null;
                                    numerator: string | null;
                                    period: string;
                                    /**
                                     * @description Precedence: suppressed > no_data > stale > provisional > ok
                                     * @enum {string}
                                     */
                                    status: "suppressed" | "no_data" | "stale" | "provisional" | "ok";
                                    value: string | null;
                                };
                                denominator: string | null;
                                exit_cause?: string;
                                expected: string | null;
                                expected_by: ("given" | "constant" | "linear" | "seasonal") | null;
                                expected_high: string | null;
                                expected_low: string | null;
                                gap: string | null;
                                life_stage?: string;
                                modality?: string;
                                numerator: string | null;
                                office?: string;
                                period: string;
                                programme?: string;
                                protection_dimension?: string;
                                result?: string;
                                sex?: string;
                                /**
                                 * @description Precedence: suppressed > no_data > stale > provisional > ok
                                 * @enum {string}
                                 */
                                status: "suppressed" | "no_data" | "stale" | "provisional" | "ok";
                                target: string | null;
                                target_from: {
                                    /** @enum {string} */
                                    how: "own" | "inherited" | "apportioned";
                                    period: string;
                                    rule: ("equal" | "population" | "target_population") | null;
                                    territory: string;
                                } | null;
                                target_source: string | null;
                                target_synthetic: boolean | null;
                                territory: string;
                                value: string | null;
                                warnings?: "small_denominator"[];
                            }[];
                            scope: {
                                programmes: "*" | string[];
                                territories: "*" | string[];
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ingest/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description Solo lotes anteriores a este número */
                    before?: string;
                    contract?: "personas" | "hogares" | "inscripciones" | "elegibilidad" | "pagos" | "servicios" | "plan" | "avances" | "denominadores" | "cifras_publicadas" | "referencias" | "corresponsabilidades" | "acompanamiento" | "reclamos" | "oferta" | "calidad" | "presupuesto" | "puntos_de_pago" | "planilla" | "fichas";
                    limit?: number;
                    origin?: "source" | "replay";
                    run?: string;
                    source?: string;
                    state?: "discovered" | "landed" | "loading" | "validated" | "reconciled" | "held" | "committed" | "repeated" | "rejected";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            batches: {
                                amount_loaded: string | null;
                                amount_quarantined: string | null;
                                amount_read: string | null;
                                amount_unreadable_rows: string | null;
                                batch_id: string;
                                compression: string | null;
                                contract: string;
                                control_amount: string | null;
                                control_rows: string | null;
                                /** @description Cómo se leyó el archivo */
                                conventions: {
                                    /** @enum {string} */
                                    by: "declared" | "detected" | "default";
                                    name: string;
                                    value: string;
                                }[];
                                decided_at: string | null;
                                decided_by: string | null;
                                decision_note: string | null;
                                file: string;
                                format: string | null;
                                /** @description Las estaciones del lote con su hora; null si no ha llegado */
                                life: {
                                    at: string | null;
                                    /** @enum {string} */
                                    station: "discovered" | "landed" | "loading" | "validated" | "reconciled" | "held" | "committed" | "repeated" | "rejected";
                                }[];
                                loaded: string | null;
                                /** @enum {string} */
                                origin: "source" | "replay";
                                quarantined: string | null;
                                read: string | null;
                                reason_code: string | null;
                                reason_detail: string | null;
                                reasons: {
                                    column: string;
                                    reason: string;
                                    rows: string;
                                }[];
                                received_at: string;
                                repeats_batch_id: string | null;
                                requested_by: string;
                                run_id: string | null;
                                size_bytes: string | null;
                                snapshot_on: string;
                                source: string;
                                /** @enum {string} */
                                state: "discovered" | "landed" | "loading" | "validated" | "reconciled" | "held" | "committed" | "repeated" | "rejected";
                            }[];
                            totals: {
                                amount_loaded: string;
                                amount_quarantined: string;
                                amount_read: string;
                                amount_unreadable_rows: string;
                                batches: string;
                                held: string;
                                loaded: string;
                                quarantined: string;
                                read: string;
                                rejected: string;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ingest/batches/{batch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    batch: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            amount_loaded: string | null;
                            amount_quarantined: string | null;
                            amount_read: string | null;
                            amount_unreadable_rows: string | null;
                            batch_id: string;
                            compression: string | null;
                            contract: string;
                            control_amount: string | null;
                            control_rows: string | null;
                            /** @description Cómo se leyó el archivo */
                            conventions: {
                                /** @enum {string} */
                                by: "declared" | "detected" | "default";
                                name: string;
                                value: string;
                            }[];
                            decided_at: string | null;
                            decided_by: string | null;
                            decision_note: string | null;
                            file: string;
                            format: string | null;
                            /** @description Las estaciones del lote con su hora; null si no ha llegado */
                            life: {
                                at: string | null;
                                /** @enum {string} */
                                station: "discovered" | "landed" | "loading" | "validated" | "reconciled" | "held" | "committed" | "repeated" | "rejected";
                            }[];
                            loaded: string | null;
                            /** @enum {string} */
                            origin: "source" | "replay";
                            quarantined: string | null;
                            read: string | null;
                            reason_code: string | null;
                            reason_detail: string | null;
                            reasons: {
                                column: string;
                                reason: string;
                                rows: string;
                            }[];
                            received_at: string;
                            repeats_batch_id: string | null;
                            requested_by: string;
                            run_id: string | null;
                            size_bytes: string | null;
                            snapshot_on: string;
                            source: string;
                            /** @enum {string} */
                            state: "discovered" | "landed" | "loading" | "validated" | "reconciled" | "held" | "committed" | "repeated" | "rejected";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ingest/quarantine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description La página que sigue: `next` */
                    after?: string;
                    batch?: string;
                    column?: string;
                    contract?: "personas" | "hogares" | "inscripciones" | "elegibilidad" | "pagos" | "servicios" | "plan" | "avances" | "denominadores" | "cifras_publicadas" | "referencias" | "corresponsabilidades" | "acompanamiento" | "reclamos" | "oferta" | "calidad" | "presupuesto" | "puntos_de_pago" | "planilla" | "fichas";
                    limit?: number;
                    reason?: string;
                    state?: "open" | "replayed" | "superseded" | "dismissed";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            next: string | null;
                            rows: {
                                amount: string | null;
                                batch_id: string;
                                by_batch_id: string | null;
                                contract: string;
                                file_name: string;
                                line: string;
                                reasons: {
                                    column: string;
                                    reason: string;
                                    value_class: string;
                                }[];
                                resolved_at: string | null;
                                snapshot_on: string;
                                /** @enum {string} */
                                state: "open" | "replayed" | "superseded" | "dismissed";
                                /** @description Enmascarados: ningún nombre, cédula ni dato sensible */
                                values: {
                                    column: string;
                                    shown: string | null;
                                    value_class: string | null;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ingest/quarantine.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    batch?: string;
                    column?: string;
                    contract?: "personas" | "hogares" | "inscripciones" | "elegibilidad" | "pagos" | "servicios" | "plan" | "avances" | "denominadores" | "cifras_publicadas" | "referencias" | "corresponsabilidades" | "acompanamiento" | "reclamos" | "oferta" | "calidad" | "presupuesto" | "puntos_de_pago" | "planilla" | "fichas";
                    reason?: string;
                    state?: "open" | "replayed" | "superseded" | "dismissed";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": unknown;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ingest/quarantine/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    contract?: "personas" | "hogares" | "inscripciones" | "elegibilidad" | "pagos" | "servicios" | "plan" | "avances" | "denominadores" | "cifras_publicadas" | "referencias" | "corresponsabilidades" | "acompanamiento" | "reclamos" | "oferta" | "calidad" | "presupuesto" | "puntos_de_pago" | "planilla" | "fichas";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            counts: {
                                column: string | null;
                                contract: string;
                                dismissed: string;
                                open: string;
                                quarantined: string;
                                reason: string | null;
                                replayed: string;
                                superseded: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ingest/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    before?: string;
                    limit?: number;
                    source?: string;
                    state?: "running" | "done" | "failed" | "skipped" | "cancelled" | "interrupted";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            runs: {
                                batches: {
                                    batches: number;
                                    state: string;
                                }[];
                                cancel_requested_at: string | null;
                                /** @enum {string} */
                                cause: "schedule" | "catch_up" | "backfill" | "manual" | "start";
                                error_code: string | null;
                                error_detail: string | null;
                                finished_at: string | null;
                                progress: {
                                    bytes_done: number;
                                    bytes_total: number | null;
                                    file: string | null;
                                    files_done: number;
                                    files_total: number | null;
                                } | null;
                                requested_by: string;
                                run_id: string;
                                skip_reason: ("overlap" | "paused" | "dependency" | "coalesced") | null;
                                slot_at: string | null;
                                source: string;
                                started_at: string;
                                /** @enum {string} */
                                state: "running" | "done" | "failed" | "skipped" | "cancelled" | "interrupted";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ingest/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    run: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            batches: {
                                batches: number;
                                state: string;
                            }[];
                            cancel_requested_at: string | null;
                            /** @enum {string} */
                            cause: "schedule" | "catch_up" | "backfill" | "manual" | "start";
                            error_code: string | null;
                            error_detail: string | null;
                            finished_at: string | null;
                            progress: {
                                bytes_done: number;
                                bytes_total: number | null;
                                file: string | null;
                                files_done: number;
                                files_total: number | null;
                            } | null;
                            requested_by: string;
                            run_id: string;
                            skip_reason: ("overlap" | "paused" | "dependency" | "coalesced") | null;
                            slot_at: string | null;
                            source: string;
                            started_at: string;
                            /** @enum {string} */
                            state: "running" | "done" | "failed" | "skipped" | "cancelled" | "interrupted";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ingest/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sources: {
                                after: string[];
                                contract: string | null;
                                freshness: {
                                    age_days: number | null;
                                    contract: string;
                                    limit_days: number;
                                    received_at: string | null;
                                    snapshot_on: string | null;
                                    stale: boolean;
                                }[];
                                held_batches: string[];
                                /** @enum {string} */
                                kind: "folder" | "postgres" | "http" | "s3" | "sftp";
                                last_run: {
                                    batches: {
                                        batches: number;
                                        state: string;
                                    }[];
                                    cancel_requested_at: string | null;
                                    /** @enum {string} */
                                    cause: "schedule" | "catch_up" | "backfill" | "manual" | "start";
                                    error_code: string | null;
                                    error_detail: string | null;
                                    finished_at: string | null;
                                    progress: {
                                        bytes_done: number;
                                        bytes_total: number | null;
                                        file: string | null;
                                        files_done: number;
                                        files_total: number | null;
                                    } | null;
                                    requested_by: string;
                                    run_id: string;
                                    skip_reason: ("overlap" | "paused" | "dependency" | "coalesced") | null;
                                    slot_at: string | null;
                                    source: string;
                                    started_at: string;
                                    /** @enum {string} */
                                    state: "running" | "done" | "failed" | "skipped" | "cancelled" | "interrupted";
                                } | null;
                                last_success_at: string | null;
                                name: string;
                                next_run_at: string | null;
                                /** @description Filas en cuarentena que nadie ha resuelto */
                                open_quarantine: string;
                                paused_at: string | null;
                                paused_by: string | null;
                                schedule: {
                                    cron: string;
                                    /** @enum {string} */
                                    missed: "once" | "each";
                                    time_zone: string;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        link: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description De quién es el enlace y hasta cuándo sirve, sin usarlo / Whose the link is and how long it works, without using it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        link: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            expires_at: string;
                            login: string;
                            /** @enum {string} */
                            purpose: "invitation" | "reset";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        filters?: {
                            age_band?: string[];
                            exit_cause?: string[];
                            kind?: string[];
                            life_stage?: string[];
                            modality?: string[];
                            office?: string[];
                            programme?: string[];
                            protection_dimension?: string[];
                            result?: string[];
                            set?: string[];
                            sex?: string[];
                        };
                        indicator: string;
                        limit?: number;
                        offset?: number;
                        order?: {
                            /** @enum {string} */
                            column: "sex" | "age" | "corregimiento" | "programme" | "cycle" | "amount_balboas" | "state" | "modality" | "scheduled_on" | "paid_on" | "late_days" | "months_paid" | "retroactive" | "payment_id" | "enrolment_id" | "status" | "start_on" | "end_on" | "exit_cause" | "regional_office" | "assessment_id" | "kind" | "assessed_on" | "result" | "enrolled_on" | "benefited_on" | "service_id" | "service_code" | "institution" | "served_on" | "referral_id" | "dimension" | "from_institution" | "to_institution" | "referred_on" | "contacted_on" | "answered_on" | "outcome" | "requirement" | "period" | "due" | "met" | "verified_on" | "grievance_id" | "channel" | "opened_on" | "due_on" | "resolved_on" | "standing" | "subject" | "stage" | "valid_from" | "valid_to" | "protected_on" | "changed_on" | "from_status" | "to_status";
                            descending: boolean;
                        };
                        /** @enum {string} */
                        part?: "numerator" | "denominator";
                        period: string;
                        publication?: number;
                        territory?: string;
                        /**
                         * @description was: los lugares como eran (si no se dice) / as they were; is: como son hoy / as they are today
                         * @enum {string}
                         */
                        tree?: "was" | "is";
                        where?: {
                            /** @enum {string} */
                            column: "sex" | "age" | "corregimiento" | "programme" | "cycle" | "amount_balboas" | "state" | "modality" | "scheduled_on" | "paid_on" | "late_days" | "months_paid" | "retroactive" | "payment_id" | "enrolment_id" | "status" | "start_on" | "end_on" | "exit_cause" | "regional_office" | "assessment_id" | "kind" | "assessed_on" | "result" | "enrolled_on" | "benefited_on" | "service_id" | "service_code" | "institution" | "served_on" | "referral_id" | "dimension" | "from_institution" | "to_institution" | "referred_on" | "contacted_on" | "answered_on" | "outcome" | "requirement" | "period" | "due" | "met" | "verified_on" | "grievance_id" | "channel" | "opened_on" | "due_on" | "resolved_on" | "standing" | "subject" | "stage" | "valid_from" | "valid_to" | "protected_on" | "changed_on" | "from_status" | "to_status";
                            contains?: string;
                            from?: string;
                            to?: string;
                            values?: string[];
                        }[];
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            columns: {
                                kind: string;
                                label: {
                                    en: string;
                                    es: string;
                                };
                                /** @enum {string} */
                                name: "sex" | "age" | "corregimiento" | "programme" | "cycle" | "amount_balboas" | "state" | "modality" | "scheduled_on" | "paid_on" | "late_days" | "months_paid" | "retroactive" | "payment_id" | "enrolment_id" | "status" | "start_on" | "end_on" | "exit_cause" | "regional_office" | "assessment_id" | "kind" | "assessed_on" | "result" | "enrolled_on" | "benefited_on" | "service_id" | "service_code" | "institution" | "served_on" | "referral_id" | "dimension" | "from_institution" | "to_institution" | "referred_on" | "contacted_on" | "answered_on" | "outcome" | "requirement" | "period" | "due" | "met" | "verified_on" | "grievance_id" | "channel" | "opened_on" | "due_on" | "resolved_on" | "standing" | "subject" | "stage" | "valid_from" | "valid_to" | "protected_on" | "changed_on" | "from_status" | "to_status";
                            }[];
                            figure: string | null;
                            /** @description Filas que se muestran como máximo */
                            most: number;
                            publication: number;
                            rows: {
                                id: string | null;
                                person: {
                                    age: number;
                                    birth_on: string | null;
                                    cedula: string | null;
                                    corregimiento: string;
                                    died_on: string | null;
                                    disability: boolean | null;
                                    ethnicity: string | null;
                                    household: string | null;
                                    /** @description Opaco: ni cédula ni número del registro */
                                    id: string;
                                    latitude: string | null;
                                    longitude: string | null;
                                    /** @description Iniciales, o el nombre si se reveló; vacío sin identidad */
                                    name: string;
                                    programmes: string[];
                                    revealed: ("names" | "cedula" | "birth_on" | "location" | "sensitive")[];
                                    sex: string;
                                } | null;
                                values: {
                                    [key: string]: string | null;
                                };
                            }[];
                            scope: {
                                programmes: "*" | string[];
                                territories: "*" | string[];
                            };
                            /** @description Filas del listado con sus filtros */
                            total: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description reader null: nadie ha entrado / nobody signed in */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reader: {
                                /** @description Lo que puede hacer, y dónde */
                                capabilities: {
                                    /** @enum {string} */
                                    capability: "aggregates" | "loads" | "quarantine" | "records" | "nominal" | "audit" | "administration" | "monitoring" | "anonymised_exports" | "drafts" | "approvals" | "grant_approvals" | "erasure" | "releases";
                                    /** @description Cada par entero: sus programmes en sus territories */
                                    scopes: {
                                        programmes: "*" | string[];
                                        territories: "*" | string[];
                                    }[];
                                }[];
                                /** @enum {string} */
                                kind: "account" | "token";
                                login: string | null;
                                name: string | null;
                                programmes: "*" | string[];
                                roles: {
                                    label: {
                                        en: string;
                                        es: string;
                                    };
                                    /** @enum {string} */
                                    role: "leadership" | "programme_manager" | "territorial_officer" | "analyst" | "approver" | "data_protection_officer" | "administrator";
                                }[];
                                /**
                                 * @description totp: falta el código; enrolment: falta configurar el autenticador; full: abierta
                                 * @enum {string}
                                 */
                                stage: "totp" | "enrolment" | "full";
                                /** @description De los que puede pedir cifras, los más amplios; PA es todo el país */
                                territories: string[];
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Si se puede entrar con la cuenta institucional / Whether people sign in by an institutional account */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            available: boolean;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oidc/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Aquí vuelve el navegador; sigue a una página / The browser comes back here and goes on to a page */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                303: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/oidc/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Adónde va el navegador para entrar con la cuenta institucional / Where the browser goes to sign in by the institutional account */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Un enlace de un solo uso: enlaza la cuenta / A one-time link: links the account */
                        link?: string;
                        next?: string;
                        /** @description Que el proveedor pregunte de nuevo, aunque ya conozca a la persona / That the provider asks anew, also whom it knows */
                        prove?: boolean;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            location: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Cambia la contraseña propia y cierra las demás sesiones / Changes the own password and ends the other sessions */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        current: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            as_of: string;
                            glass_until: string | null;
                            history: {
                                changed: string[];
                                corregimiento: string;
                                valid_from: string;
                                valid_to: string;
                            }[];
                            household: {
                                age: number;
                                birth_on: string | null;
                                cedula: string | null;
                                corregimiento: string;
                                died_on: string | null;
                                disability: boolean | null;
                                ethnicity: string | null;
                                household: string | null;
                                /** @description Opaco: ni cédula ni número del registro */
                                id: string;
                                latitude: string | null;
                                longitude: string | null;
                                /** @description Iniciales, o el nombre si se reveló; vacío sin identidad */
                                name: string;
                                programmes: string[];
                                revealed: ("names" | "cedula" | "birth_on" | "location" | "sensitive")[];
                                sex: string;
                            }[];
                            person: {
                                age: number;
                                birth_on: string | null;
                                cedula: string | null;
                                corregimiento: string;
                                died_on: string | null;
                                disability: boolean | null;
                                ethnicity: string | null;
                                household: string | null;
                                /** @description Opaco: ni cédula ni número del registro */
                                id: string;
                                latitude: string | null;
                                longitude: string | null;
                                /** @description Iniciales, o el nombre si se reveló; vacío sin identidad */
                                name: string;
                                programmes: string[];
                                revealed: ("names" | "cedula" | "birth_on" | "location" | "sensitive")[];
                                sex: string;
                            };
                            publication: number;
                            sections: {
                                assessments: {
                                    columns: string[];
                                    rows: {
                                        [key: string]: string | null;
                                    }[];
                                };
                                coresponsibilities: {
                                    columns: string[];
                                    rows: {
                                        [key: string]: string | null;
                                    }[];
                                };
                                enrolments: {
                                    columns: string[];
                                    rows: {
                                        [key: string]: string | null;
                                    }[];
                                };
                                grievances: {
                                    columns: string[];
                                    rows: {
                                        [key: string]: string | null;
                                    }[];
                                };
                                payments: {
                                    columns: string[];
                                    rows: {
                                        [key: string]: string | null;
                                    }[];
                                };
                                protection: {
                                    columns: string[];
                                    rows: {
                                        [key: string]: string | null;
                                    }[];
                                };
                                referrals: {
                                    columns: string[];
                                    rows: {
                                        [key: string]: string | null;
                                    }[];
                                };
                                services: {
                                    columns: string[];
                                    rows: {
                                        [key: string]: string | null;
                                    }[];
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Expediente, solicitud u orden */
                        case_number: string;
                        fields: ("names" | "cedula" | "birth_on" | "location" | "sensitive")[];
                        /** @enum {string} */
                        purpose: "home_visit" | "payment_problem" | "grievance" | "referral" | "recertification" | "identity_check" | "emergency" | "authority_request";
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            expires_at: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        case_number: string;
                        cedula?: string;
                        id?: string;
                        /** @enum {string} */
                        purpose: "home_visit" | "payment_problem" | "grievance" | "referral" | "recertification" | "identity_check" | "emergency" | "authority_request";
                        /** @description Por qué no puede esperar */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            expires_at: string;
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Expediente, solicitud u orden */
                        case_number: string;
                        fields: ("names" | "cedula" | "birth_on" | "location" | "sensitive")[];
                        ids: string[];
                        /** @enum {string} */
                        purpose: "home_visit" | "payment_problem" | "grievance" | "referral" | "recertification" | "identity_check" | "emergency" | "authority_request";
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            expires_at: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/persons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        after?: number;
                        birth_year?: number;
                        cedula?: string;
                        household?: string;
                        /** @default 50 */
                        limit?: number;
                        name?: string;
                        /** @enum {string} */
                        programme?: "120A65" | "RDO" | "AG" | "SENAPAN";
                        /** @enum {string} */
                        sex?: "F" | "M";
                        territory?: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description false: hay más de los que dice total */
                            exact: boolean;
                            next: number | null;
                            persons: {
                                age: number;
                                birth_on: string | null;
                                cedula: string | null;
                                corregimiento: string;
                                died_on: string | null;
                                disability: boolean | null;
                                ethnicity: string | null;
                                household: string | null;
                                /** @description Opaco: ni cédula ni número del registro */
                                id: string;
                                latitude: string | null;
                                longitude: string | null;
                                /** @description Iniciales, o el nombre si se reveló; vacío sin identidad */
                                name: string;
                                programmes: string[];
                                revealed: ("names" | "cedula" | "birth_on" | "location" | "sensitive")[];
                                sex: string;
                            }[];
                            total: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description Un periodo, al cierre del cual se juzga el plan; sin él, el último trimestre reportado */
                    period?: string;
                    /** @description Una publicación anterior */
                    publication?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            as_of: string;
                            nodes: {
                                baseline: string | null;
                                budget_balboas: string | null;
                                children: {
                                    at_risk: number;
                                    no_data: number;
                                    not_due: number;
                                    off_target: number;
                                    on_target: number;
                                };
                                depth: number;
                                executed_balboas: string | null;
                                expected: string | null;
                                financial_percent: string | null;
                                /** @enum {string} */
                                kind: "pilar" | "linea" | "resultado" | "producto" | "actividad";
                                legal_source: string | null;
                                office: string | null;
                                parent_id: string | null;
                                physical_percent: string | null;
                                plan_id: string;
                                progress: string | null;
                                progress_period: string | null;
                                reported_on: string | null;
                                /** @enum {string} */
                                state: "on_target" | "at_risk" | "off_target" | "no_data" | "not_due";
                                synthetic: boolean;
                                target: string | null;
                                title: string | null;
                                unit: string | null;
                                valid_from: string | null;
                                valid_to: string | null;
                                verification: string | null;
                            }[];
                            period: string;
                            publication: number;
                            rule: {
                                en: string;
                                es: string;
                            };
                            subsystems: {
                                /** @enum {string} */
                                area: "substantive" | "administrative";
                                code: string;
                                contracts: string[];
                                name: {
                                    en: string;
                                    es: string;
                                };
                                snapshot_on: string | null;
                                /** @enum {string} */
                                state: "reporting" | "late" | "silent";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            breaches: {
                                authority_article: string;
                                authority_clock: {
                                    business_days_left: number | null;
                                    due_at: string | null;
                                    due_on: string | null;
                                    /** @enum {string} */
                                    state: "running" | "near" | "overdue" | "met" | "late" | "none";
                                };
                                authority_due_at: string | null;
                                authority_told_at: string | null;
                                breach_id: string;
                                closed_at: string | null;
                                contracts: string[];
                                country: string;
                                happened_at: string | null;
                                known_at: string;
                                natures: string[];
                                persons: string | null;
                                persons_article: string;
                                persons_clock: {
                                    business_days_left: number | null;
                                    due_at: string | null;
                                    due_on: string | null;
                                    /** @enum {string} */
                                    state: "running" | "near" | "overdue" | "met" | "late" | "none";
                                };
                                persons_due_at: string | null;
                                persons_told_at: string | null;
                                possible: ("registered" | "judged" | "noted" | "authority_told" | "persons_told" | "closed")[];
                                registered_at: string;
                                registered_by: string;
                                /** @enum {string} */
                                risk: "not_judged" | "risk" | "no_risk";
                                summary: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        contracts: ("personas" | "hogares" | "inscripciones" | "elegibilidad" | "pagos" | "servicios" | "plan" | "avances" | "denominadores" | "cifras_publicadas" | "referencias" | "corresponsabilidades" | "acompanamiento" | "reclamos" | "oferta" | "calidad" | "presupuesto" | "puntos_de_pago" | "planilla" | "fichas")[];
                        /** Format: date-time */
                        happened_at?: string;
                        /** Format: date-time */
                        known_at: string;
                        natures: ("confidentiality" | "integrity" | "availability")[];
                        persons?: number;
                        summary: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            breach_id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/breaches/{breach}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    breach: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            authority_article: string;
                            authority_clock: {
                                business_days_left: number | null;
                                due_at: string | null;
                                due_on: string | null;
                                /** @enum {string} */
                                state: "running" | "near" | "overdue" | "met" | "late" | "none";
                            };
                            authority_due_at: string | null;
                            authority_told_at: string | null;
                            breach_id: string;
                            closed_at: string | null;
                            contracts: string[];
                            country: string;
                            events: {
                                actor: string;
                                at: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                display_name: string | null;
                                event: string;
                                event_id: string;
                                note: string | null;
                            }[];
                            happened_at: string | null;
                            known_at: string;
                            natures: string[];
                            persons: string | null;
                            persons_article: string;
                            persons_clock: {
                                business_days_left: number | null;
                                due_at: string | null;
                                due_on: string | null;
                                /** @enum {string} */
                                state: "running" | "near" | "overdue" | "met" | "late" | "none";
                            };
                            persons_due_at: string | null;
                            persons_told_at: string | null;
                            possible: ("registered" | "judged" | "noted" | "authority_told" | "persons_told" | "closed")[];
                            registered_at: string;
                            registered_by: string;
                            /** @enum {string} */
                            risk: "not_judged" | "risk" | "no_risk";
                            summary: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/breaches/{breach}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    breach: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        event: "judged" | "noted" | "authority_told" | "persons_told" | "closed";
                        note?: string;
                        persons?: number;
                        /** @enum {string} */
                        risk?: "risk" | "no_risk";
                        /** Format: date-time */
                        told_at?: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/law": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            authority: {
                                en: string;
                                es: string;
                            };
                            bases: {
                                article: string;
                                /** @enum {string} */
                                checked: "text" | "secondary" | "pending";
                                id: string;
                                label: {
                                    en: string;
                                    es: string;
                                };
                            }[];
                            breach: {
                                authority: {
                                    amount: number | null;
                                    article: string;
                                    /** @enum {string} */
                                    checked: "text" | "secondary" | "pending";
                                    note?: {
                                        en: string;
                                        es: string;
                                    };
                                    /** @enum {string} */
                                    unit: "business_days" | "days" | "hours";
                                };
                                persons: {
                                    amount: number | null;
                                    article: string;
                                    /** @enum {string} */
                                    checked: "text" | "secondary" | "pending";
                                    note?: {
                                        en: string;
                                        es: string;
                                    };
                                    /** @enum {string} */
                                    unit: "business_days" | "days" | "hours";
                                };
                            };
                            /** @enum {string} */
                            code: "PA" | "EC" | "PY";
                            denials: {
                                article: string;
                                /** @enum {string} */
                                checked: "text" | "secondary" | "pending";
                                id: string;
                                label: {
                                    en: string;
                                    es: string;
                                };
                            }[];
                            inForceFrom: {
                                /** @enum {string} */
                                checked: "text" | "secondary" | "pending";
                                note?: {
                                    en: string;
                                    es: string;
                                };
                                on: string | null;
                            };
                            law: string;
                            name: {
                                en: string;
                                es: string;
                            };
                            regulation: string | null;
                            requests: {
                                access: {
                                    amount: number | null;
                                    article: string;
                                    /** @enum {string} */
                                    checked: "text" | "secondary" | "pending";
                                    note?: {
                                        en: string;
                                        es: string;
                                    };
                                    /** @enum {string} */
                                    unit: "business_days" | "days" | "hours";
                                };
                                erasure: {
                                    amount: number | null;
                                    article: string;
                                    /** @enum {string} */
                                    checked: "text" | "secondary" | "pending";
                                    note?: {
                                        en: string;
                                        es: string;
                                    };
                                    /** @enum {string} */
                                    unit: "business_days" | "days" | "hours";
                                };
                                opposition: {
                                    amount: number | null;
                                    article: string;
                                    /** @enum {string} */
                                    checked: "text" | "secondary" | "pending";
                                    note?: {
                                        en: string;
                                        es: string;
                                    };
                                    /** @enum {string} */
                                    unit: "business_days" | "days" | "hours";
                                };
                                portability: {
                                    amount: number | null;
                                    article: string;
                                    /** @enum {string} */
                                    checked: "text" | "secondary" | "pending";
                                    note?: {
                                        en: string;
                                        es: string;
                                    };
                                    /** @enum {string} */
                                    unit: "business_days" | "days" | "hours";
                                };
                                rectification: {
                                    amount: number | null;
                                    article: string;
                                    /** @enum {string} */
                                    checked: "text" | "secondary" | "pending";
                                    note?: {
                                        en: string;
                                        es: string;
                                    };
                                    /** @enum {string} */
                                    unit: "business_days" | "days" | "hours";
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/purposes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            purposes: {
                                article: string;
                                basis: string;
                                classes: {
                                    identifier: number;
                                    quasi: number;
                                    sensitive: number;
                                };
                                confirmed_at: string | null;
                                confirmed_by: string | null;
                                contract: string;
                                note: string | null;
                                shows_persons_to: string[];
                                source: string;
                                /** @enum {string} */
                                use: "monitoring" | "evaluation" | "protection_route" | "payment_control" | "identity_linkage" | "grievances" | "data_quality";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        article: string;
                        basis: string;
                        /** @enum {string} */
                        contract: "personas" | "hogares" | "inscripciones" | "elegibilidad" | "pagos" | "servicios" | "plan" | "avances" | "denominadores" | "cifras_publicadas" | "referencias" | "corresponsabilidades" | "acompanamiento" | "reclamos" | "oferta" | "calidad" | "presupuesto" | "puntos_de_pago" | "planilla" | "fichas";
                        note?: string;
                        /** @enum {string} */
                        use: "monitoring" | "evaluation" | "protection_route" | "payment_control" | "identity_linkage" | "grievances" | "data_quality";
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            requests: {
                                case_number: string;
                                /** @enum {string} */
                                channel: "counter" | "mail" | "letter" | "authority";
                                clock: {
                                    business_days_left: number | null;
                                    due_at: string | null;
                                    due_on: string | null;
                                    /** @enum {string} */
                                    state: "running" | "near" | "overdue" | "met" | "late" | "none";
                                };
                                closed_at: string | null;
                                country: string;
                                due_article: string;
                                due_at: string | null;
                                /** @enum {string} */
                                due_checked: "text" | "secondary" | "pending" | "set";
                                erasure_id: string | null;
                                erasure_ordered_at: string | null;
                                erasure_ordered_by: string | null;
                                /** @enum {string} */
                                kind: "access" | "rectification" | "erasure" | "opposition" | "portability";
                                person_id: string | null;
                                possible: ("registered" | "verified" | "started" | "noted" | "produced" | "erasure_ordered" | "answered" | "denied" | "withdrawn")[];
                                received_at: string;
                                registered_at: string;
                                registered_by: string;
                                request_id: string;
                                /** @enum {string} */
                                state: "received" | "verified" | "in_progress" | "answered" | "denied" | "withdrawn";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        case_number: string;
                        /** @enum {string} */
                        channel: "counter" | "mail" | "letter" | "authority";
                        due?: {
                            article: string;
                            /** Format: date-time */
                            at: string;
                        };
                        /** @enum {string} */
                        kind: "access" | "rectification" | "erasure" | "opposition" | "portability";
                        person_id?: string;
                        /** Format: date-time */
                        received_at: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            request_id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/requests/{request}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    request: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            case_number: string;
                            /** @enum {string} */
                            channel: "counter" | "mail" | "letter" | "authority";
                            clock: {
                                business_days_left: number | null;
                                due_at: string | null;
                                due_on: string | null;
                                /** @enum {string} */
                                state: "running" | "near" | "overdue" | "met" | "late" | "none";
                            };
                            closed_at: string | null;
                            country: string;
                            due_article: string;
                            due_at: string | null;
                            /** @enum {string} */
                            due_checked: "text" | "secondary" | "pending" | "set";
                            erasure_id: string | null;
                            erasure_ordered_at: string | null;
                            erasure_ordered_by: string | null;
                            events: {
                                actor: string;
                                at: string;
                                details: {
                                    [key: string]: unknown;
                                };
                                display_name: string | null;
                                event: string;
                                event_id: string;
                                note: string | null;
                            }[];
                            /** @enum {string} */
                            kind: "access" | "rectification" | "erasure" | "opposition" | "portability";
                            person_id: string | null;
                            possible: ("registered" | "verified" | "started" | "noted" | "produced" | "erasure_ordered" | "answered" | "denied" | "withdrawn")[];
                            received_at: string;
                            registered_at: string;
                            registered_by: string;
                            request_id: string;
                            /** @enum {string} */
                            state: "received" | "verified" | "in_progress" | "answered" | "denied" | "withdrawn";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/requests/{request}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Ordena el borrado; el servicio lo hace en cuanto nada más se carga / Orders the erasure; the service carries it out */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    request: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/requests/{request}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Todo lo que se tiene de la persona; que se hizo se escribe antes / All that is held of the person; that it was made is written down first */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    request: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        format: "html" | "json";
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                        "text/html": string;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/requests/{request}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    request: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        event: "verified" | "started" | "noted" | "answered" | "denied" | "withdrawn";
                        ground?: string;
                        note?: string;
                        person_id?: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            retention: {
                                /** @enum {string} */
                                contract: "personas" | "hogares" | "inscripciones" | "elegibilidad" | "pagos" | "servicios" | "plan" | "avances" | "denominadores" | "cifras_publicadas" | "referencias" | "corresponsabilidades" | "acompanamiento" | "reclamos" | "oferta" | "calidad" | "presupuesto" | "puntos_de_pago" | "planilla" | "fichas";
                                copies: number;
                                due: number;
                                oldest_at: string | null;
                                personal: boolean;
                                policy: (number | "until_published") | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            transfers: {
                                agreement: string;
                                article: string;
                                basis: string;
                                begins_on: string;
                                columns: string[];
                                destination: string;
                                ended_at: string | null;
                                ended_by: string | null;
                                ends_on: string | null;
                                guarantees: string;
                                /** @description Listados entregados / Lists that were given */
                                lists: number;
                                /** @description Las personas de cada uno, sumadas / The persons of each, added up */
                                persons: number;
                                purpose: string;
                                recipient: string;
                                registered_at: string;
                                registered_by: string;
                                /** @enum {string} */
                                state: "future" | "in_force" | "expired" | "ended";
                                transfer_id: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agreement: string;
                        article: string;
                        basis: string;
                        /** Format: date */
                        begins_on: string;
                        columns: string[];
                        destination: string;
                        /** Format: date */
                        ends_on?: string;
                        guarantees: string;
                        purpose: string;
                        recipient: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            transfer_id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/privacy/transfers/{transfer}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    transfer: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            as_of: string | null;
                            current: number | null;
                            publications: {
                                as_of: string;
                                publication: number;
                                published_at: string | null;
                                /** @enum {string} */
                                state: "building" | "published" | "failed" | "detached";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/publications/{from}/diff/{to}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description Códigos separados por coma; sin ellos, todos */
                    indicators?: string;
                };
                header?: never;
                path: {
                    from: number;
                    to: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many figures changed; the answer lists the first 2000 */
                            changed: number;
                            changes: {
                                after: {
                                    band: ("on_target" | "at_risk" | "off_target") | null;
                                    denominator: string | null;
                                    numerator: string | null;
                                    /** @enum {string} */
                                    status: "suppressed" | "no_data" | "stale" | "provisional" | "ok";
                                    target: string | null;
                                    value: string | null;
                                };
                                before: {
                                    band: ("on_target" | "at_risk" | "off_target") | null;
                                    denominator: string | null;
                                    numerator: string | null;
                                    /** @enum {string} */
                                    status: "suppressed" | "no_data" | "stale" | "provisional" | "ok";
                                    target: string | null;
                                    value: string | null;
                                };
                                indicator: string;
                                period: string;
                                reasons: ("data" | "formula" | "target" | "territory" | "as_of")[];
                                territory: string;
                            }[];
                            compared: number;
                            contracts: {
                                added: string[];
                                contract: string;
                                removed: string[];
                            }[];
                            definitions: {
                                /** @enum {string} */
                                change: "added" | "removed" | "changed";
                                indicator: string;
                                reproducible: boolean;
                            }[];
                            from: number;
                            from_as_of: string;
                            identity_decisions: boolean;
                            models: string[];
                            /** @description Versiones de reglas de protección con que solo juzga la posterior / Versions of rules of protection that only the later one judges by */
                            protection_rules: string[];
                            targets: string[];
                            to: number;
                            to_as_of: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    publication?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            figures: {
                                basis: string;
                                breakdown: {
                                    [key: string]: string;
                                };
                                computed: string | null;
                                difference: string | null;
                                document: string;
                                figure_id: string;
                                indicator: string | null;
                                measure: string;
                                note: string | null;
                                period: string;
                                printed: string;
                                published_on: string;
                                rounded_to: string;
                                /** @enum {string} */
                                status: "equal" | "equal_when_rounded" | "different" | "no_data";
                                territory: string;
                            }[];
                            findings: {
                                amount_balboas: string | null;
                                detail: {
                                    en: string;
                                    es: string;
                                };
                                finding_id: string;
                                kind: string;
                                rows: string;
                                /** @enum {string} */
                                severity: "info" | "warning" | "error";
                                subject: string;
                            }[];
                            publication: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    stage?: "primera_infancia" | "ninez" | "adolescencia" | "juventud" | "adultez" | "persona_mayor";
                    state?: "draft" | "active" | "withdrawn";
                    subject?: "educacion" | "salud" | "trabajo" | "vivienda" | "ambiente" | "ingreso" | "cuidado" | "identidad" | "paquete_nucleo" | "paquete_ampliado" | "paquete_diferenciado";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            rules: {
                                activated_at: string | null;
                                activated_by: string | null;
                                /** @description El árbol; null no exige nada / The tree; null asks nothing */
                                condition: unknown;
                                drafted_at: string;
                                drafted_by: string;
                                /** @description Día desde el que rige / Day from which it is in force */
                                effective_from: string;
                                reason: string;
                                rule_id: string;
                                source: string | null;
                                /** @enum {string} */
                                stage: "primera_infancia" | "ninez" | "adolescencia" | "juventud" | "adultez" | "persona_mayor";
                                /** @enum {string} */
                                state: "draft" | "active" | "withdrawn";
                                /** @enum {string} */
                                subject: "educacion" | "salud" | "trabajo" | "vivienda" | "ambiente" | "ingreso" | "cuidado" | "identidad" | "paquete_nucleo" | "paquete_ampliado" | "paquete_diferenciado";
                                synthetic: boolean;
                                withdrawn_at: string | null;
                                withdrawn_by: string | null;
                                words: {
                                    en: string;
                                    es: string;
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{rule_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    rule_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            activated_at: string | null;
                            activated_by: string | null;
                            /** @description El árbol; null no exige nada / The tree; null asks nothing */
                            condition: unknown;
                            drafted_at: string;
                            drafted_by: string;
                            /** @description Día desde el que rige / Day from which it is in force */
                            effective_from: string;
                            reason: string;
                            rule_id: string;
                            source: string | null;
                            /** @enum {string} */
                            stage: "primera_infancia" | "ninez" | "adolescencia" | "juventud" | "adultez" | "persona_mayor";
                            /** @enum {string} */
                            state: "draft" | "active" | "withdrawn";
                            /** @enum {string} */
                            subject: "educacion" | "salud" | "trabajo" | "vivienda" | "ambiente" | "ingreso" | "cuidado" | "identidad" | "paquete_nucleo" | "paquete_ampliado" | "paquete_diferenciado";
                            synthetic: boolean;
                            withdrawn_at: string | null;
                            withdrawn_by: string | null;
                            words: {
                                en: string;
                                es: string;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{rule_id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    rule_id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            by_province: {
                                /** @description Pasan a protegidas */
                                gained: number;
                                /** @description Dejan de estar protegidas */
                                lost: number;
                                /** @description Cambian entre los demás estatus */
                                other: number;
                                province: string;
                            }[];
                            changes: {
                                /** @description Vacío: ninguna regla se aplicaba */
                                from_status: string;
                                persons: number;
                                /** @description Vacío: ya no se aplica ninguna regla */
                                to_status: string;
                            }[];
                            /** @description El día que se juzga / The day judged */
                            on: string;
                            /** @description Personas distintas cuyo estatus cambiaría */
                            persons: number;
                            publication: number;
                            rule_id: string;
                            total: {
                                /** @description Pasan a protegidas */
                                gained: number;
                                /** @description Dejan de estar protegidas */
                                lost: number;
                                /** @description Cambian entre los demás estatus */
                                other: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sources: {
                                columns: {
                                    column: string;
                                    label: {
                                        en: string;
                                        es: string;
                                    };
                                    /** @enum {string} */
                                    type: "code" | "integer" | "decimal" | "boolean";
                                    values: string[] | null;
                                }[];
                                label: {
                                    en: string;
                                    es: string;
                                };
                                /** @enum {string} */
                                nature: "subject" | "event" | "standing";
                                source: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sectoral-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            lists: {
                                agreement_id: string;
                                approved_at: string | null;
                                approved_by: string | null;
                                asked_at: string;
                                asked_by: string;
                                asker_name: string | null;
                                case_number: string;
                                columns: string[];
                                delivered_at: string | null;
                                expires_at: string;
                                filters: {
                                    [key: string]: string[];
                                };
                                indicator: string;
                                institution: string;
                                left_out: number | null;
                                list_id: string;
                                /** @description Lo pidió quien pregunta: lo aprueba otra persona / Asked for by the reader */
                                mine: boolean;
                                part: string;
                                period: string;
                                persons: number | null;
                                programmes: string[];
                                publication: number;
                                purpose: string;
                                recipient: string;
                                refused_at: string | null;
                                refused_by: string | null;
                                rows: number | null;
                                rows_asked: number;
                                sha256: string | null;
                                /** @enum {string} */
                                state: "asked" | "approved" | "refused" | "delivered" | "expired";
                                territories: string[];
                                territory: string;
                                tree: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** @description Pide el listado de una cifra para una institución; otra persona lo aprueba / Asks for the list of a cell; another person approves it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agreement_id: string;
                        case_number: string;
                        filters?: {
                            age_band?: string[];
                            exit_cause?: string[];
                            kind?: string[];
                            life_stage?: string[];
                            modality?: string[];
                            office?: string[];
                            programme?: string[];
                            protection_dimension?: string[];
                            result?: string[];
                            set?: string[];
                            sex?: string[];
                        };
                        indicator: string;
                        /** @enum {string} */
                        part?: "numerator" | "denominator";
                        period: string;
                        publication?: number;
                        territory?: string;
                        /**
                         * @description was: los lugares como eran (si no se dice) / as they were; is: como son hoy / as they are today
                         * @enum {string}
                         */
                        tree?: "was" | "is";
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            list_id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sectoral-lists/{list}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description De cuántas de sus personas dice `referencias` algo de la institución desde la entrega; null para quien ve solo algunos programas / Of how many of its persons `referencias` tells since */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    list: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            answers: {
                                answered: number;
                                contacted: number;
                                publication: number;
                                referred: number;
                                /** @description El día en que se entregó */
                                since: string;
                            } | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sectoral-lists/{list}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Aprueba el que pidió otra persona; del rol de aprobación / Approves one that somebody else asked for */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    list: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sectoral-lists/{list}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description El archivo cifrado, una sola vez y a quien lo pidió; antes se escribe una entrada por persona / The sealed file, once, after an entry for each person */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    list: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description The sealed file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sectoral-lists/{list}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Rechaza el que espera / Refuses one that waits */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    list: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sectoral-lists/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Los convenios vigentes, para pedir un listado / The agreements in force */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            agreements: {
                                agreement_id: string;
                                columns: string[];
                                ends_on: string;
                                indicators: string[] | null;
                                institution: string;
                                purpose: string;
                                recipient: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sectoral-lists/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            lists: {
                                agreement_id: string;
                                approved_at: string | null;
                                approved_by: string | null;
                                asked_at: string;
                                asked_by: string;
                                asker_name: string | null;
                                case_number: string;
                                columns: string[];
                                delivered_at: string | null;
                                expires_at: string;
                                filters: {
                                    [key: string]: string[];
                                };
                                indicator: string;
                                institution: string;
                                left_out: number | null;
                                list_id: string;
                                /** @description Lo pidió quien pregunta: lo aprueba otra persona / Asked for by the reader */
                                mine: boolean;
                                part: string;
                                period: string;
                                persons: number | null;
                                programmes: string[];
                                publication: number;
                                purpose: string;
                                recipient: string;
                                refused_at: string | null;
                                refused_by: string | null;
                                rows: number | null;
                                rows_asked: number;
                                sha256: string | null;
                                /** @enum {string} */
                                state: "asked" | "approved" | "refused" | "delivered" | "expired";
                                territories: string[];
                                territory: string;
                                tree: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        login: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            step: "done" | "code" | "enrolment";
                        };
                    };
                };
            };
        };
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Adónde sigue el navegador, para salir también de la cuenta institucional / Where the browser goes on, to leave the institutional account too */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            continue: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            step: "done" | "code" | "enrolment";
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Con qué confirma su persona que es ella, y hasta cuándo vale la última vez / By what its person confirms who they are, and until when the last time counts */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            by: "code" | "password" | "provider";
                            has_password: boolean;
                            until: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code?: string;
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sessions: {
                                client: string | null;
                                created_at: string;
                                /** @description La de esta solicitud / That of this request */
                                current: boolean;
                                ends_at: string;
                                last_seen_at: string;
                                /** @description Red desde la que se abrió, sin el equipo / Its network, without the machine */
                                network: string;
                                session_id: string;
                                /** @enum {string} */
                                stage: "full" | "totp" | "enrolment";
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** @description Cierra las demás sesiones de la cuenta / Ends the other sessions of the account */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ended: number;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    session: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            engines: {
                                name: string;
                                reason: string | null;
                                state: string;
                            }[];
                            error: {
                                /** @enum {string} */
                                code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                                text: {
                                    en: string;
                                    es: string;
                                };
                            } | null;
                            publication: number | null;
                            run: {
                                phases: {
                                    done: number;
                                    finished_at: string | null;
                                    /** @enum {string} */
                                    phase: "sources" | "ingest" | "build" | "check" | "publish" | "alert" | "deliver";
                                    started_at: string | null;
                                    /** @enum {string} */
                                    state: "waiting" | "running" | "done" | "failed";
                                    total: number | null;
                                    unit: string;
                                }[];
                                started_at: string;
                                state: string;
                            } | null;
                            /** @enum {string} */
                            state: "starting" | "loading" | "ready" | "failed";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            versions: {
                                decided_at: string | null;
                                decided_by: string | null;
                                drafted_at: string;
                                drafted_by: string;
                                reason: string;
                                /** @enum {string} */
                                state: "draft" | "active" | "withdrawn";
                                targets: number;
                                version: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    version: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            decided_at: string | null;
                            decided_by: string | null;
                            drafted_at: string;
                            drafted_by: string;
                            reason: string;
                            rows: {
                                apportioned_by: string;
                                baseline: string | null;
                                indicator: string;
                                legal_source: string | null;
                                period: string;
                                /** @description Vacío: todos los programas */
                                programme: string;
                                synthetic: boolean;
                                /** @description Decimal text */
                                target: string;
                                target_max: string | null;
                                target_min: string | null;
                                territory: string;
                                trajectory: string;
                                valid_from: string | null;
                                valid_to: string | null;
                            }[];
                            /** @enum {string} */
                            state: "draft" | "active" | "withdrawn";
                            targets: number;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/versions/{version}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    publication?: number;
                };
                header?: never;
                path: {
                    version: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            bands_changed: number;
                            changes: {
                                band_after: ("on_target" | "at_risk" | "off_target") | null;
                                band_before: ("on_target" | "at_risk" | "off_target") | null;
                                expected_after: string | null;
                                expected_before: string | null;
                                indicator: string;
                                period: string;
                                programme: string | null;
                                target_after: string | null;
                                target_before: string | null;
                                territory: string;
                                value: string | null;
                            }[];
                            /** @description Cifras juzgadas por ambas */
                            compared: number;
                            publication: number;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description was: también las unidades que ya no existen / also units that are no more */
                    tree?: "was" | "is";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            territories: {
                                code: string;
                                from: string | null;
                                latitude: number | null;
                                /** @enum {string} */
                                level: "country" | "province" | "district" | "corregimiento";
                                longitude: number | null;
                                name: string;
                                parent: string | null;
                                population2023: number;
                                source: {
                                    en: string;
                                    es: string;
                                } | null;
                                successor: string | null;
                                to: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories/boundaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    level: "province" | "district" | "corregimiento";
                    /** @description Último día del periodo: elige entre las vigencias / chooses among validities */
                    on?: string;
                    /** @description PA o el código de una provincia o distrito */
                    within?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            attribution: {
                                en: string;
                                es: string;
                            };
                            features: {
                                geometry: {
                                    [key: string]: unknown;
                                };
                                properties: {
                                    code: string;
                                    name: string;
                                    parent: string | null;
                                    schematic: boolean;
                                };
                                /** @enum {string} */
                                type: "Feature";
                            }[];
                            schematic: boolean;
                            /** @enum {string} */
                            type: "FeatureCollection";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            offices: {
                                /** @description De varios códigos que contienen un lugar decide el más largo */
                                covers: {
                                    codes: string[];
                                    from: string | null;
                                    to: string | null;
                                }[];
                                label: {
                                    en: string;
                                    es: string;
                                };
                                office: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/territories/sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sets: {
                                label: {
                                    en: string;
                                    es: string;
                                };
                                places: {
                                    code: string;
                                    from: string;
                                    to: string | null;
                                }[];
                                set: string;
                                source: {
                                    en: string;
                                    es: string;
                                };
                                /** @description Sus lugares se eligieron para la demostración */
                                synthetic: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tokens: {
                                created_at: string;
                                created_by: string;
                                expires_at: string;
                                last_used_at: string | null;
                                name: string;
                                /** @description Con qué empieza: para distinguirlo / How it begins, to tell it apart */
                                prefix: string;
                                programmes: string[];
                                revoked_at: string | null;
                                revoked_by: string | null;
                                role: string;
                                territories: string[];
                                token_id: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        expires: string;
                        name: string;
                        programmes: "*" | string[];
                        /** @enum {string} */
                        role: "leadership" | "programme_manager" | "analyst" | "administrator";
                        territories: "*" | string[];
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Se muestra solo ahora / Shown only now */
                            token: string;
                            token_id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{token}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            confirmed_at: string | null;
                            recovery_codes_left: number;
                        };
                    };
                };
            };
        };
        put?: never;
        /** @description La semilla, que vale cuando un código la confirma / The seed, which counts once a code confirms it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            secret: string;
                            uri: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            recovery_codes: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/totp/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Otros códigos de recuperación; los anteriores dejan de servir / Other recovery codes; those before work no longer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            recovery_codes: string[];
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description También de periodos anteriores al último */
                    history?: boolean;
                    /** @description Códigos separados por coma; sin ellos, todos */
                    indicators?: string;
                    publication?: number;
                    /** @description PA o una provincia */
                    territory?: string;
                    /** @description was: los lugares como eran (si no se dice) / as they were; is: como son hoy / as they are today */
                    tree?: "was" | "is";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            as_of: string;
                            publication: number;
                            warnings: {
                                expected: string | null;
                                indicator: string;
                                /** @enum {string} */
                                kind: "outlier" | "jump" | "small_denominator" | "provisional";
                                period: string;
                                score: string | null;
                                territory: string;
                                value: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Métricas para Prometheus / Metrics for Prometheus */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description RFC 9457 problem */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description RFC 9457 problem */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            allowed?: string[];
                            /** @enum {string} */
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "not_signed_in" | "second_factor_needed" | "cross_site" | "outside_scope" | "no_list" | "list_too_long" | "audit_unavailable" | "sign_in_refused" | "proof_needed" | "proof_refused" | "provider_refused" | "provider_unreachable" | "identity_taken" | "sign_in_throttled" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "privacy_invalid" | "privacy_step_impossible" | "agreement_not_in_force" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
                            detail?: string;
                            instance?: string;
                            status: number;
                            text: {
                                en: string;
                                es: string;
                            };
                            title: string;
                            type: string;
                        };
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
