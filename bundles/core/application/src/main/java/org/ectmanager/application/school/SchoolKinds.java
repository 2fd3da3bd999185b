/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.domain.school.EstablishmentType;

/** Kinds of establishment, under the register's codes and names, of which one may be added: induction is served there. */
public final class SchoolKinds {

    /** As the register calls the phases. */
    public static final List<String> PHASES = List.of(
            "Nursery",
            "Primary",
            "Middle deemed primary",
            "Secondary",
            "Middle deemed secondary",
            "All-through",
            "16 plus",
            "Not applicable");

    private static final List<EstablishmentType> ALL = Stream.of(
                    "34 Academy converter",
                    "28 Academy sponsor led",
                    "44 Academy special converter",
                    "33 Academy special sponsor led",
                    "42 Academy alternative provision converter",
                    "43 Academy alternative provision sponsor led",
                    "45 Academy 16-19 converter",
                    "46 Academy 16 to 19 sponsor led",
                    "57 Academy secure 16 to 19",
                    "35 Free schools",
                    "36 Free schools special",
                    "38 Free schools alternative provision",
                    "39 Free schools 16 to 19",
                    "40 University technical college",
                    "41 Studio schools",
                    "1 Community school",
                    "2 Voluntary aided school",
                    "3 Voluntary controlled school",
                    "5 Foundation school",
                    "6 City technology college",
                    "7 Community special school",
                    "8 Non-maintained special school",
                    "12 Foundation special school",
                    "14 Pupil referral unit",
                    "15 Local authority nursery school",
                    "10 Other independent special school",
                    "11 Other independent school",
                    "37 British schools overseas",
                    "18 Further education",
                    "31 Sixth form centres",
                    "30 Welsh establishment")
            .map(line -> line.split(" ", 2))
            .map(line -> new EstablishmentType(Integer.parseInt(line[0]), line[1]))
            .toList();

    /** Offshore schools, service children's education, British schools overseas. */
    private static final Set<String> ABROAD =
            Set.of("25", "26", Integer.toString(EstablishmentType.BRITISH_SCHOOL_OVERSEAS));

    private SchoolKinds() {}

    /** Whether a school of this code has a country instead of a postcode of the United Kingdom. */
    public static boolean isAbroad(String code) {
        return ABROAD.contains(code);
    }

    /** The likeliest first. */
    public static List<EstablishmentType> all() {
        return ALL;
    }

    /** By its code as typed. */
    public static Optional<EstablishmentType> of(String code) {
        return ALL.stream()
                .filter(kind -> Integer.toString(kind.code()).equals(code))
                .findFirst();
    }
}
