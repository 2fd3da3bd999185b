/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.people.Position;

/**
 * Who at a school may register teachers (P33). The others see no link to it, and read whom to ask where they follow one.
 *
 * @param positions induction lead, induction tutor or school administrator, and always the head teacher, who signs what is
 *     registered
 * @param recommended who should, as pages tell the school
 */
public record WhoRegisters(Set<Position> positions, Optional<Position> recommended) {

    private static final Set<Position> ALL = EnumSet.of(
            Position.HEAD_TEACHER, Position.INDUCTION_LEAD, Position.INDUCTION_TUTOR, Position.SCHOOL_ADMINISTRATOR);

    public WhoRegisters {
        requireNonNull(recommended, "recommended");
        if (!ALL.containsAll(positions)) {
            throw new IllegalArgumentException(
                    "Teachers are registered by head teachers, induction leads, induction tutors"
                            + " or school administrators");
        }
        var all = EnumSet.of(Position.HEAD_TEACHER);
        all.addAll(positions);
        positions = Set.copyOf(all);
        if (!positions.containsAll(recommended.stream().toList())) {
            throw new IllegalArgumentException("Whoever is recommended to register teachers may do so");
        }
    }

    /** All four, none of them recommended. */
    public static WhoRegisters standard() {
        return new WhoRegisters(ALL, Optional.empty());
    }

    /** Head teachers, and these. */
    public static WhoRegisters only(Position... positions) {
        return new WhoRegisters(Set.copyOf(List.of(positions)), Optional.empty());
    }

    public WhoRegisters recommending(Position position) {
        return new WhoRegisters(positions, Optional.of(position));
    }

    public boolean may(Position position) {
        return positions.contains(position);
    }
}
