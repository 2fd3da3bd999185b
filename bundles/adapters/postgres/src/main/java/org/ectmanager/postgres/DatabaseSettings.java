/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

/** What {@code etc/org.ectmanager.database.cfg} may say; the file itself is the manual. */
@interface DatabaseSettings {

    String url() default "";

    String directory() default "database";

    String log() default "postgresql.log";

    boolean durable() default true;

    String owner_user() default "ect_owner";

    String owner_password_file() default "";

    String owner_password_environment() default "";

    String app_user() default "ect_app";

    String app_password_file() default "";

    String app_password_environment() default "";
}
