/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

/** Whom a text addresses (P25). */
public enum Audience {
    SCHOOL_STAFF,
    ECT,
    APPROPRIATE_BODY_STAFF
}
