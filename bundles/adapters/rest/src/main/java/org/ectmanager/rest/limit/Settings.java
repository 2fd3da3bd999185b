/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.limit;

/** {@code etc/org.ectmanager.calculator.cfg}. */
public @interface Settings {

    /** How many requests a minute the public web services take from one address; 0: as many as come. */
    int requests_per_minute() default 120;

    /** How many of them may come at once. */
    int burst() default 120;

    /** Addresses of proxies on other machines, with commas between: what they put into X-Forwarded-For is believed. */
    String proxies() default "";
}
