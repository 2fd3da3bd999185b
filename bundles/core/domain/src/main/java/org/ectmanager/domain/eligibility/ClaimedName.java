/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.people.PersonName;

/**
 * Under which name the school registers the teacher. Personal data.
 *
 * @param previousFamily an earlier surname, empty when the school gave none
 */
public record ClaimedName(PersonName name, String previousFamily) {

    public ClaimedName {
        requireNonNull(name, "name");
        previousFamily = previousFamily.strip();
    }
}
