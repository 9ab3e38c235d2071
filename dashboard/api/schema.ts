/** Types of the HTTP service, made from its own OpenAPI document by `npm run generate`. */
export interface paths {
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            indicators: {
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
                                nature: "stock" | "flow";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            nature: "stock" | "flow";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                                nature: "stock" | "flow";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                                code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
                            code: "login_invalid" | "login_taken" | "account_disabled" | "password_weak" | "link_invalid" | "grant_invalid" | "grant_is_decided" | "second_person_needed" | "sign_in_refused" | "code_invalid" | "totp_confirmed" | "seal_broken" | "token_invalid" | "audit_broken" | "bad_request" | "unknown_indicator" | "unknown_period" | "unknown_dimension" | "unknown_territory" | "not_found" | "forbidden" | "not_ready" | "too_many_requests" | "method_not_allowed" | "request_timeout" | "request_too_large" | "address_too_long" | "media_type_unsupported" | "headers_too_large" | "overloaded" | "data_dir_busy" | "engine_failed" | "platform_unsupported" | "configuration_invalid" | "warehouse_too_old" | "warehouse_unreachable" | "warehouse_denied" | "warehouse_memory" | "warehouse_disk_full" | "warehouse_cancelled" | "warehouse_failed" | "store_unreachable" | "migration_changed" | "sources_invalid" | "secret_missing" | "source_unreachable" | "source_refused" | "source_untrusted" | "source_unstable" | "source_answer_invalid" | "address_forbidden" | "unknown_contract" | "file_unreadable" | "file_empty" | "file_too_large" | "archive_unsafe" | "convention_ambiguous" | "columns_mismatch" | "control_total_mismatch" | "snapshot_in_future" | "batch_interrupted" | "cancelled" | "snapshot_shrunk" | "batch_refused" | "sources_failed" | "batch_not_held" | "unknown_source" | "source_busy" | "lease_lost" | "bad_rule" | "bad_formula" | "rule_is_decided" | "bad_target" | "target_is_decided" | "check_failed" | "boundaries_invalid" | "mail_failed" | "quarantine_row_closed" | "quarantine_still_broken" | "file_not_written" | "internal";
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
