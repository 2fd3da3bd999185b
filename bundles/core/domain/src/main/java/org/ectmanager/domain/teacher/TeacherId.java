/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.teacher;

/** A teacher, once in the whole platform. */
public record TeacherId(long value) {

    public TeacherId {
        if (value <= 0) {
            throw new IllegalArgumentException("A teacher's id is positive");
        }
    }
}
