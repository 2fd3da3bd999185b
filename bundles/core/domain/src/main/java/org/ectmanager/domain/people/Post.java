/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.people;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ectmanager.domain.people.Position.Side;
import org.ectmanager.domain.school.SchoolId;

/**
 * A position and where it is held, under one appropriate body.
 *
 * @param school empty in the appropriate body itself
 */
public record Post(Position position, Optional<SchoolId> school) {

    public Post {
        requireNonNull(position, "position");
        requireNonNull(school, "school");
    }

    boolean isOfBody() {
        return position.side() == Side.APPROPRIATE_BODY;
    }

    boolean isInduction() {
        return position == Position.ECT;
    }

    boolean isAtSameSchool(Post other) {
        return school.isPresent() && school.equals(other.school);
    }
}
