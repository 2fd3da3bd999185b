/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.ectmanager.application.entry.DecideEntry;
import org.ectmanager.application.entry.EnterSchool;
import org.ectmanager.application.entry.EnterSchool.Standing;
import org.ectmanager.application.people.ManagePeople;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.sample.FinishedAccounts.Signer;
import org.ectmanager.sample.SignInSheet.Line;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Three schools for an appropriate body: one with all its people and teachers, one let in, one that waits. */
@Component(service = SampleSchools.class)
public final class SampleSchools {

    /** Open schools of the fictional register; which three a body gets follows from its id. */
    static final int FIRST_URN = 990_011;

    private static final int CHOICES = 16;

    private static final FictionalPerson FIRST = FictionalPerson.SCHOOL.get(0);
    private static final FictionalPerson LEAD = FictionalPerson.SCHOOL.get(1);

    private final EnterSchool entries;
    private final DecideEntry decisions;
    private final ManagePeople people;
    private final FinishedAccounts accounts;
    private final SampleTeachers teachers;

    @Activate
    public SampleSchools(
            @Reference EnterSchool entries,
            @Reference DecideEntry decisions,
            @Reference ManagePeople people,
            @Reference FinishedAccounts accounts,
            @Reference SampleTeachers teachers) {
        this.entries = entries;
        this.decisions = decisions;
        this.people = people;
        this.accounts = accounts;
        this.teachers = teachers;
    }

    List<Line> bringIn(BodyId body, Instant begun) {
        var lines = new ArrayList<Line>();
        var signers = new EnumMap<Position, Signer>(Position.class);
        var full = school(body, 0);
        var place = place(body, "first");
        letIn(body, full, FIRST, place);
        for (var person : FictionalPerson.SCHOOL) {
            if (!person.equals(FIRST)) {
                add(accounts.caller(body, FIRST.email(place)), full, person, place);
            }
            var caller = accounts.caller(body, person.email(place));
            var line = accounts.finish(caller, person.position());
            signers.put(person.position(), new Signer(caller, line.password()));
            lines.add(line);
        }
        lines.add(teachers.bringIn(new SampleTeachers.Place(body, full, place, signers), begun));
        letIn(body, school(body, 1), LEAD, place(body, "second"));
        register(body, school(body, 2), LEAD, place(body, "third"));
        return lines;
    }

    private void add(Caller caller, SchoolId school, FictionalPerson person, String place) {
        var there = people.at(caller, school).stream()
                .anyMatch(held -> held.person().email().value().equals(person.email(place)));
        if (!there) {
            Refused.unless(people.add(caller, school, person.form(place)));
        }
    }

    private void letIn(BodyId body, SchoolId school, FictionalPerson applicant, String place) {
        register(body, school, applicant, place);
        if (standing(body, school) instanceof Standing.Waiting) {
            var administrator = accounts.caller(
                    body, FictionalPerson.ofStaff(Position.AB_ADMINISTRATOR).email(body.value()));
            var listed = decisions.find(administrator, school).orElseThrow();
            Refused.unless(
                    decisions.authorise(administrator, school, listed.entry().version()));
        }
    }

    private void register(BodyId body, SchoolId school, FictionalPerson applicant, String place) {
        if (standing(body, school) instanceof Standing.Free) {
            Refused.unless(entries.register(body, school, applicant.form(place)));
        }
    }

    private Standing standing(BodyId body, SchoolId school) {
        return entries.standing(body, school).orElseThrow();
    }

    private SchoolId school(BodyId body, int number) {
        var urn = FIRST_URN + (Math.floorMod(body.value().hashCode(), CHOICES / 3) * 3) + number;
        return entries.search(Integer.toString(urn)).get(0).id();
    }

    private static String place(BodyId body, String which) {
        return which + "-school." + body;
    }
}
