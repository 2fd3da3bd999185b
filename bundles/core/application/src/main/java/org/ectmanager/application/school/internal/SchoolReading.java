/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.reading.Telephone;
import org.ectmanager.application.reading.Website;
import org.ectmanager.application.school.CorrectSchool.Nature;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolKinds;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.EstablishmentType;

/** What an officer may type of a school. */
final class SchoolReading {

    private static final String UK_POSTCODE = "[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}";

    /** The two parts of a DfE number. */
    static final Set<Fact> NUMBER = EnumSet.of(Fact.AUTHORITY, Fact.ESTABLISHMENT);

    private SchoolReading() {}

    /** A postcode in capitals with one blank, so that it is found however it was typed. */
    static SchoolText tidy(SchoolText typed) {
        var postcode = typed.of(Fact.POSTCODE).toUpperCase(Locale.ROOT);
        var close = postcode.replaceAll("\\s", "");
        return close.matches(UK_POSTCODE)
                ? typed.with(Fact.POSTCODE, close.replaceFirst("(.{3})$", " $1"))
                : typed.with(Fact.POSTCODE, postcode);
    }

    /** The kind of a school that the register does not have, and its inspection overseas. */
    static List<Refusal> refusals(Nature nature, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (SchoolKinds.of(nature.kind()).isEmpty()) {
            refusals.add(new Refusal("kind", "kind.none", "Choose the kind of school"));
        }
        inspected(nature)
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> refusals.add(
                        new Refusal("inspected", "inspected.future", "The last inspection must be in the past")));
        return refusals;
    }

    /** Only of a British school overseas does it say anything (R12). */
    static Optional<LocalDate> inspected(Nature nature) {
        return nature.inspected()
                .filter(day -> nature.kind().equals(Integer.toString(EstablishmentType.BRITISH_SCHOOL_OVERSEAS)));
    }

    /** The facts of a school of a kind, by its code; whether it is abroad decides how its place is said. */
    static List<Refusal> refusals(SchoolText typed, String kind) {
        var refusals = new ArrayList<Refusal>();
        require(refusals, typed, Fact.NAME, "Enter the name of the school");
        require(refusals, typed, Fact.TOWN, "Enter the town or city");
        if (SchoolKinds.isAbroad(kind)) {
            require(refusals, typed, Fact.COUNTY, "Enter the country");
        } else {
            require(refusals, typed, Fact.POSTCODE, "Enter the postcode. Only a British school overseas needs none");
            var postcode = typed.of(Fact.POSTCODE).replaceAll("\\s", "");
            refuse(
                    refusals,
                    Fact.POSTCODE,
                    postcode.isEmpty() || postcode.matches(UK_POSTCODE),
                    "Enter a postcode of the UK, like CB1 2AB");
        }
        refuse(
                refusals,
                Fact.PHASE,
                typed.of(Fact.PHASE).isEmpty() || SchoolKinds.PHASES.contains(typed.of(Fact.PHASE)),
                "Choose a phase");
        number(refusals, typed);
        refuse(refusals, Fact.TELEPHONE, Telephone.fits(typed.of(Fact.TELEPHONE)), Telephone.ADVICE);
        refuse(refusals, Fact.WEBSITE, Website.fits(typed.of(Fact.WEBSITE)), Website.ADVICE);
        for (var fact : Fact.values()) {
            refusals.addAll(new Prose(fact.field(), fact.field(), fact.title(), Prose.LINE).tooLong(typed.of(fact)));
        }
        return refusals;
    }

    private static void number(List<Refusal> refusals, SchoolText typed) {
        var authority = typed.of(Fact.AUTHORITY);
        var establishment = typed.of(Fact.ESTABLISHMENT);
        refuse(
                refusals,
                Fact.AUTHORITY,
                isWhole(authority, "[0-9]{3}", establishment),
                "Enter the 3 digits of the local authority, like 873, or leave both numbers empty");
        refuse(
                refusals,
                Fact.ESTABLISHMENT,
                isWhole(establishment, "[0-9]{4}", authority),
                "Enter the 4 digits of the establishment, like 4001, or leave both numbers empty");
    }

    /** A DfE number has both of its parts or neither. */
    private static boolean isWhole(String part, String digits, String other) {
        return part.matches(digits) || part.isEmpty() && other.isEmpty();
    }

    /**
     * What is looked at when these facts change: a DfE number as one, unless half of it is all that was known, and
     * where the school is when its kind is another.
     */
    static Set<Fact> looked(SchoolText before, Collection<Fact> changed, boolean otherKind) {
        var looked = otherKind ? EnumSet.of(Fact.COUNTY, Fact.POSTCODE) : EnumSet.noneOf(Fact.class);
        looked.addAll(changed);
        var wasHalf = before.of(Fact.AUTHORITY).isEmpty()
                != before.of(Fact.ESTABLISHMENT).isEmpty();
        if (!wasHalf && !Collections.disjoint(changed, NUMBER)) {
            looked.addAll(NUMBER);
        }
        return looked;
    }

    private static void require(List<Refusal> refusals, SchoolText typed, Fact fact, String sentence) {
        refuse(refusals, fact, !typed.of(fact).isEmpty(), sentence);
    }

    private static void refuse(List<Refusal> refusals, Fact fact, boolean fits, String sentence) {
        if (!fits) {
            refusals.add(new Refusal(fact.field(), fact.field() + ".wrong", sentence));
        }
    }
}
