/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.entry.DecideEntry;
import org.ectmanager.application.entry.EnterSchool;
import org.ectmanager.application.entry.EnterSchool.Standing;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.people.ManagePeople;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.sample.SampleInduction.Cast;
import org.ectmanager.sample.SignInSheet.Line;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Three schools for an appropriate body: one with all its people and a teacher, one let in, one that waits. */
@Component(service = SampleSchools.class)
public final class SampleSchools {

    /** Open schools of the fictional register; which three a body gets follows from its id. */
    private static final int FIRST_URN = 990_011;

    private static final int CHOICES = 16;

    private final EnterSchool entries;
    private final DecideEntry decisions;
    private final ManagePeople people;
    private final FinishedAccounts accounts;
    private final SampleInduction induction;
    private final SeeInductions inductions;

    @Activate
    public SampleSchools(
            @Reference EnterSchool entries,
            @Reference DecideEntry decisions,
            @Reference ManagePeople people,
            @Reference FinishedAccounts accounts,
            @Reference SampleInduction induction,
            @Reference SeeInductions inductions) {
        this.entries = entries;
        this.decisions = decisions;
        this.people = people;
        this.accounts = accounts;
        this.induction = induction;
        this.inductions = inductions;
    }

    List<Line> bringIn(BodyId body) {
        var lines = new ArrayList<Line>();
        var full = school(body, 0);
        letIn(body, full, place(body, "first"));
        var lead = FictionalPerson.SCHOOL.get(0);
        for (var person : FictionalPerson.SCHOOL) {
            var email = person.email(place(body, "first"));
            if (!person.equals(lead)) {
                add(accounts.caller(body, lead.email(place(body, "first"))), full, person, place(body, "first"));
            }
            lines.add(accounts.finish(accounts.caller(body, email), person.position()));
        }
        lines.add(teacher(body, full, lines));
        letIn(body, school(body, 1), place(body, "second"));
        register(body, school(body, 2), place(body, "third"));
        return lines;
    }

    /** The early career teacher of the first school, who comes by being registered there. */
    private Line teacher(BodyId body, SchoolId school, List<Line> lines) {
        var place = place(body, "first");
        var lead = at(body, Position.INDUCTION_LEAD);
        if (inductions
                .at(lead, school, Optional.empty(), Wanted.page(1))
                .items()
                .isEmpty()) {
            var heads = lines.stream()
                    .filter(line -> line.role().equals(Position.HEAD_TEACHER.title()))
                    .findFirst()
                    .orElseThrow();
            induction.begin(
                    body,
                    school,
                    place,
                    new Cast(
                            lead,
                            at(body, Position.HEAD_TEACHER),
                            heads.password(),
                            at(body, Position.INDUCTION_TUTOR),
                            accounts.caller(body, administrator().email(body.value()))));
        }
        return accounts.finish(accounts.caller(body, SampleInduction.email(place)), Position.ECT);
    }

    private Caller at(BodyId body, Position position) {
        return FictionalPerson.SCHOOL.stream()
                .filter(person -> person.position() == position)
                .map(person -> accounts.caller(body, person.email(place(body, "first"))))
                .findFirst()
                .orElseThrow();
    }

    private void add(Caller caller, SchoolId school, FictionalPerson person, String place) {
        var there = people.at(caller, school).stream()
                .anyMatch(held -> held.person().email().value().equals(person.email(place)));
        if (!there) {
            Refused.unless(people.add(caller, school, person.form(place)));
        }
    }

    private void letIn(BodyId body, SchoolId school, String place) {
        register(body, school, place);
        if (standing(body, school) instanceof Standing.Waiting) {
            var administrator = accounts.caller(body, administrator().email(body.value()));
            var listed = decisions.find(administrator, school).orElseThrow();
            Refused.unless(
                    decisions.authorise(administrator, school, listed.entry().version()));
        }
    }

    private void register(BodyId body, SchoolId school, String place) {
        if (standing(body, school) instanceof Standing.Free) {
            Refused.unless(
                    entries.register(body, school, FictionalPerson.SCHOOL.get(0).form(place)));
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

    private static FictionalPerson administrator() {
        return FictionalPerson.STAFF.stream()
                .filter(person -> person.position() == Position.AB_ADMINISTRATOR)
                .findFirst()
                .orElseThrow();
    }
}
