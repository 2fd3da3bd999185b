/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.clock.PlatformClock;
import org.ectmanager.application.induction.EctLine;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.sample.FinishedAccounts.Signer;
import org.ectmanager.sample.SampleRegistrations.Applied;
import org.ectmanager.sample.SignInSheet.Line;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The early career teachers of the first school: each stands where somebody has something to do next. */
@Component(service = SampleTeachers.class)
public final class SampleTeachers {

    private static final Period BEGAN_AGO = Period.ofMonths(11);
    private static final Period FINISHED_AFTER = Period.ofMonths(26);
    private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 0);

    private final PlatformClock clock;
    private final SampleRegistrations registrations;
    private final SampleReports reports;
    private final SeeInductions inductions;
    private final FinishedAccounts accounts;

    /** A school with those of its people who sign. */
    record Place(BodyId body, SchoolId school, String name, Map<Position, Signer> people) {

        Signer signer(Position position) {
            return people.get(position);
        }

        Caller caller(Position position) {
            return signer(position).caller();
        }
    }

    @Activate
    public SampleTeachers(
            @Reference PlatformClock clock,
            @Reference SampleRegistrations registrations,
            @Reference SampleReports reports,
            @Reference SeeInductions inductions,
            @Reference FinishedAccounts accounts) {
        this.clock = clock;
        this.registrations = registrations;
        this.reports = reports;
        this.inductions = inductions;
        this.accounts = accounts;
    }

    /**
     * The sign-in of the one who has an account that was used. Whatever the day, all is as on the day on which the sample
     * of the body was begun: what an interrupted start left undone has the dates that it would have had.
     */
    Line bringIn(Place place, Instant begun) {
        return clock.during(begun, () -> bringIn(place));
    }

    private Line bringIn(Place place) {
        var today = LocalDate.now(clock);
        var begun = inducted(place, FictionalPerson.BEGUN, today.minus(BEGAN_AGO), 1);
        var handedIn = inducted(place, FictionalPerson.HANDED_IN, today.minus(BEGAN_AGO), 2);
        var finished = inducted(place, FictionalPerson.FINISHED, today.minus(FINISHED_AFTER), 3);
        var line = accounts.finish(begun.ect(), Position.ECT);
        reports.acceptTheFirst(place, begun.signingWith(line.password()));
        reports.beginTheNext(place, begun.signingWith(line.password()));
        var waiting = handedIn.signingWith(accounts.choosePassword(handedIn.ect()));
        reports.acceptAllButTheLatest(place, waiting);
        reports.handInTheLatest(place, waiting);
        reports.acceptAll(place, finished.signingWith(accounts.choosePassword(finished.ect())));
        var soon = today.plusWeeks(2);
        registrations.typed(place, new Applied(FictionalPerson.UNSIGNED, soon, 4));
        registrations.signed(place, new Applied(FictionalPerson.UNDECIDED, soon, 5));
        return line;
    }

    /** Registered a week before the start and authorised the day after, unless that was done already. */
    private Begun inducted(Place place, FictionalPerson person, LocalDate starts, int number) {
        if (find(place, person).isEmpty()) {
            at(starts.minusDays(7), () -> registrations.signed(place, new Applied(person, starts, number)));
            at(starts.minusDays(6), () -> registrations.authorised(place, person));
        }
        return new Begun(
                find(place, person).orElseThrow().id(), accounts.caller(place.body(), person.email(place.name())));
    }

    private Optional<EctLine> find(Place place, FictionalPerson person) {
        return inductions
                .at(
                        place.caller(Position.HEAD_TEACHER),
                        place.school(),
                        Optional.empty(),
                        Wanted.saying(person.family()))
                .items()
                .stream()
                .filter(line -> line.name().family().equals(person.family()))
                .findFirst();
    }

    private void at(LocalDate day, Runnable work) {
        var moment = day.atTime(OFFICE_HOURS).atZone(clock.getZone()).toInstant();
        clock.during(moment, () -> {
            work.run();
            return moment;
        });
    }

    /** A teacher whose induction runs, who cannot sign yet. */
    private record Begun(long induction, Caller ect) {

        Inducted signingWith(String password) {
            return new Inducted(induction, new Signer(ect, password));
        }
    }

    /** A teacher whose induction runs. */
    record Inducted(long induction, Signer ect) {}
}
