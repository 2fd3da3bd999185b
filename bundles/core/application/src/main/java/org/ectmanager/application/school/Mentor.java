/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;

/**
 * Somebody who mentors early career teachers at a school. Recorded without access: a mentor does not sign in (features
 * 1.1).
 *
 * @param email empty when the school does not give one
 * @param trn teacher reference number of seven digits, empty when the school does not give one
 */
public record Mentor(long id, SchoolId school, PersonName name, String email, String trn, long version) {

    public Mentor {
        requireNonNull(school, "school");
        requireNonNull(name, "name");
        requireNonNull(email, "email");
        requireNonNull(trn, "trn");
    }
}
