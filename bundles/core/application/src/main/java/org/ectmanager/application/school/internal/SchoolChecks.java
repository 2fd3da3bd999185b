/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.port.SameSchools;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.school.CorrectSchool.Entry;
import org.ectmanager.application.school.CorrectSchool.Nature;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is looked at with the day and the other schools in mind. No school is said twice: not under another spelling, and
 * not under another one's DfE number.
 */
@Component(service = SchoolChecks.class)
public final class SchoolChecks {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<Fact> KNOWN_BY = EnumSet.of(Fact.NAME, Fact.TOWN, Fact.POSTCODE);

    private final SameSchools schools;
    private final Clock clock;

    @Activate
    public SchoolChecks(@Reference SameSchools schools, @Reference Clock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    /** Its kind, and its inspection as of today. */
    List<Refusal> nature(Nature nature) {
        return SchoolReading.refusals(nature, LocalDate.now(clock.withZone(LONDON)));
    }

    /** Lets nobody else say this school until the current transaction ends. */
    void hold(SchoolText text) {
        schools.hold(text);
    }

    /** Of a school that is added; its name is looked at with its URN. */
    List<Refusal> ofAdded(SchoolText text) {
        return schools.numbered(text, Optional.empty()).stream()
                .map(SchoolChecks::number)
                .toList();
    }

    /** Of an entry that is corrected: only what changes is looked at. */
    List<Refusal> ofCorrected(Entry entry, SchoolText text, List<Fact> changed) {
        var own = Optional.of(entry.school().id());
        hold(text);
        var refusals = new ArrayList<Refusal>();
        if (!Collections.disjoint(changed, KNOWN_BY)) {
            schools.named(text, own).map(SchoolChecks::name).ifPresent(refusals::add);
        }
        if (!Collections.disjoint(changed, SchoolReading.NUMBER)) {
            schools.numbered(text, own).map(SchoolChecks::number).ifPresent(refusals::add);
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
