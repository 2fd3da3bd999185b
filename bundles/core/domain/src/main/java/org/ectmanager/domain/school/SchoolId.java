/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.school;

/** A school or other institution, once in the whole platform. */
public record SchoolId(long value) {

    public SchoolId {
        if (value <= 0) {
            throw new IllegalArgumentException("A school's id is positive");
        }
    }
}
