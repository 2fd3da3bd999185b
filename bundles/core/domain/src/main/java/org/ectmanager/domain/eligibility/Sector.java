/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

/** What kind of school it is, as far as the choice of appropriate body depends on it (R9). */
public enum Sector {
    STATE_FUNDED,
    INDEPENDENT,
    BRITISH_SCHOOL_OVERSEAS,
    OTHER
}
