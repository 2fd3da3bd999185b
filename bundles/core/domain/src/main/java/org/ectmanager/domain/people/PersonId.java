/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.people;

/** One human being, once in the whole platform. */
public record PersonId(long value) {

    public PersonId {
        if (value <= 0) {
            throw new IllegalArgumentException("A person's id is positive");
        }
    }
}
