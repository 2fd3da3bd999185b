/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.Settings;
import org.ectmanager.application.registration.SignRegistration;
import org.ectmanager.documents.DocumentOpener;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.schoolregister.CsvSchoolRegister;
import org.ectmanager.workshop.Cast;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.ReportDesk;
import org.ectmanager.workshop.TravellingClock;
import org.ectmanager.workshop.Workshop;

/** The sample data wired over the workshop. */
final class SampleBench {

    final Workshop workshop = new Workshop();
    final Cast cast = new Cast(workshop);
    final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    final ReportDesk reports = new ReportDesk(workshop, cast, desk, new DocumentOpener());
    final Remembered settings = new Remembered();
    final Address platform = new Address();
    final TravellingClock clock = new TravellingClock(workshop.clock);
    /** Before a head teacher signs a registration. */
    Runnable beforeSigning = () -> {};

    final FinishedAccounts accounts = new FinishedAccounts(
            workshop.transactions, workshop.people, workshop.accounts, workshop.finishSignIn, workshop.secrets);

    /** On a day in November, with a teaching record that lets everybody in. */
    void opens() {
        workshop.clock.moveTo(Instant.parse("2026-11-22T09:00:00Z"));
        desk.record.qualifies(LocalDate.of(2024, 7, 12));
    }

    private SignRegistration signing() {
        return SignRegistration.class.cast(Proxy.newProxyInstance(
                SignRegistration.class.getClassLoader(),
                new Class<?>[] {SignRegistration.class},
                (proxy, method, given) -> {
                    beforeSigning.run();
                    try {
                        return method.invoke(desk.sign, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    SampleRegister register() {
        return new SampleRegister(new CsvSchoolRegister(workshop.directory), workshop.enterSchool, settings);
    }

    /** As it comes with one start of the platform. */
    SampleData data() {
        var sheet = new SignInSheet(workshop.files, platform);
        var staff = new SampleStaff(
                workshop.transactions, workshop.people, workshop.introductions, workshop.manageBodyStaff, accounts);
        var registrations =
                new SampleRegistrations(desk.register, signing(), desk.authorise, workshop.manageMentors, accounts);
        var written = new SampleReports(
                new AskedReports(clock, reports.plan), reports.write, reports.answer, reports.review, accounts);
        var teachers = new SampleTeachers(clock, registrations, written, desk.see, accounts);
        var schools = new SampleSchools(
                workshop.enterSchool, workshop.decideEntry, workshop.managePeople, accounts, teachers);
        return new SampleData(
                register(),
                new SampleOperator(workshop.firstOperator, accounts, sheet),
                new SampleBody(staff, schools, sheet, settings, clock),
                workshop.bodies,
                sheet);
    }

    static final class Remembered implements Settings {

        final Map<String, String> values = new HashMap<>();

        @Override
        public Optional<String> read(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public void write(String key, String value, Optional<PersonId> by) {
            values.put(key, value);
        }
    }

    /** Where the platform answers. */
    static final class Address implements Platform {

        URI address = URI.create("http://localhost:8080");

        @Override
        public Mode mode() {
            return Mode.SAMPLE;
        }

        @Override
        public URI address() {
            return address;
        }
    }
}
