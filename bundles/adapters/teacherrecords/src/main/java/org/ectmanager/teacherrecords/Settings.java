/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

/** {@code etc/org.ectmanager.teacherrecords.cfg}. */
public @interface Settings {

    /** Where the service is, such as {@code https://teacher-qualifications-api.education.gov.uk}; empty: not used. */
    String base_url() default "";

    /** Environment variable that holds the key which DfE issued. */
    String key_env() default "ECT_TEACHER_RECORDS_KEY";

    /** File that holds the key, read when the variable is not set. */
    String key_file() default "";

    /** Version of the interface; from this one on merged and deactivated records are told apart. */
    String api_version() default "20260120";

    int connect_timeout_ms() default 2000;

    int answer_timeout_ms() default 5000;

    /** How often one question is asked before it counts as unavailable. */
    int attempts() default 3;

    /** Pause before the second attempt; doubles with each further one. */
    int pause_ms() default 250;

    /** No pause is longer, whatever the service asks for. */
    int longest_pause_ms() default 2000;
}
