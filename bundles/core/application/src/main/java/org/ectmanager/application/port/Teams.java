/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** Who stands beside the teachers whose induction runs under the current appropriate body. */
@ConsumerType
public interface Teams {

    /** Teachers of a school whose mentor is not on its list any more or whose tutor has no position that fits, by name. */
    List<LeftAlone> allLeftAlone(SchoolId school, int most);

    /** The same of one teacher; empty when they lack nobody. */
    Optional<LeftAlone> leftAlone(SchoolId school, long induction);

    /** Teachers of a school whom a mentor supports, by name. */
    List<Supported> ofMentor(SchoolId school, long mentor);

    /** Teachers of a school whose tutor holds this position there and no other one that fits, by name. */
    List<Supported> ofPosition(SchoolId school, long appointment);

    /** Teachers whose contact holds no accepted position in the body any more with which they may be one, by name. */
    List<Supported> withoutContact(int most);

    /**
     * Teachers whose contact or quality assurer holds this position in the body and no other accepted one that fits, by
     * name.
     */
    List<Supported> ofStaff(long appointment);

    /** Teachers whose named contact this is, by name. */
    List<Supported> ofContact(PersonId contact);

    /** A teacher in induction. */
    record Supported(long induction, PersonName name) {

        public Supported {
            requireNonNull(name, "name");
        }
    }

    /** A teacher in induction who lacks a mentor, a tutor or both. */
    record LeftAlone(Supported teacher, boolean withoutMentor, boolean withoutTutor) {

        public LeftAlone {
            requireNonNull(teacher, "teacher");
        }
    }
}
