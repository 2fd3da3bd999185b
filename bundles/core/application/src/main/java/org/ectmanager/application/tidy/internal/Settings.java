/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.tidy.internal;

/** {@code etc/org.ectmanager.tidy.cfg}. */
public @interface Settings {

    /** How many days an ended session is kept. */
    int sessions_days() default 1;

    /** How many days a single-use link is kept that was used or ran out. */
    int links_days() default 30;

    /** How many days a message is kept that was told. */
    int messages_days() default 90;

    /** How many captured mails are kept of each appropriate body, the latest ones. Sample mode only. */
    int captured_mails() default 10_000;
}
