/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.port.SameSchools;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.school.CorrectSchool.Entry;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.refusal.Refusal;

/** No school is said twice: not under another spelling, and not under another one's DfE number. */
final class Doubles {

    private static final Set<Fact> KNOWN_BY = EnumSet.of(Fact.NAME, Fact.TOWN, Fact.POSTCODE);

    private final SameSchools schools;

    Doubles(SameSchools schools) {
        this.schools = schools;
    }

    /** Of a school that is added; its name is looked at with its URN. */
    List<Refusal> ofAdded(SchoolText text) {
        return schools.numbered(text, Optional.empty()).stream()
                .map(Doubles::number)
                .toList();
    }

    /** Of an entry that is corrected: only what changes is looked at. */
    List<Refusal> ofCorrected(Entry entry, SchoolText text, List<Fact> changed) {
        var own = Optional.of(entry.school().id());
        schools.hold(text);
        var refusals = new ArrayList<Refusal>();
        if (!Collections.disjoint(changed, KNOWN_BY)) {
            schools.named(text, own).map(Doubles::name).ifPresent(refusals::add);
        }
        if (!Collections.disjoint(changed, SchoolReading.NUMBER)) {
            schools.numbered(text, own).map(Doubles::number).ifPresent(refusals::add);
        }
        return refusals;
    }

    private static Refusal name(School other) {
        return new Refusal(
                "name",
                "school.known",
                shown(other) + " is here already under this name at this place."
                        + " Check the name, the town and the postcode, so that the two can be told apart");
    }

    private static Refusal number(School other) {
        return new Refusal(
                Fact.ESTABLISHMENT.field(),
                "number.known",
                other.number() + " is the DfE number of " + shown(other)
                        + ". Check the number, or leave both of its parts empty");
    }

    private static String shown(School school) {
        return school.place().isEmpty() ? school.name() : school.name() + " (" + school.place() + ")";
    }
}
