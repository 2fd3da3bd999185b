/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

/** {@code etc/org.ectmanager.mail.cfg}. */
public @interface Settings {

    /** The mail server; empty: letters wait in the outbox. */
    String host() default "";

    int port() default 587;

    /** {@code starttls}, {@code implicit} (usually port 465), or {@code none}: then without user and password. */
    String tls() default "starttls";

    /** Empty: no sign-in. */
    String user() default "";

    /** Environment variable that holds the password. */
    String password_env() default "ECT_MAIL_PASSWORD";

    /** File that holds the password, read when the variable is not set. */
    String password_file() default "";

    /** The address that all mails come from; the appropriate body's name is put before it. */
    String from() default "";

    int connect_timeout_ms() default 10_000;

    int answer_timeout_ms() default 20_000;
}
