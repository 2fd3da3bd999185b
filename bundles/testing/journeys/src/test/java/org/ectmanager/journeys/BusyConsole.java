/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Seen;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.application.school.AddSchool.NewSchool;
import org.ectmanager.application.school.CorrectSchool.Edit;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.EstablishmentStatus;
import org.ectmanager.domain.school.EstablishmentType;
import org.ectmanager.domain.school.Lifetime;
import org.ectmanager.domain.school.RegisteredSchool;
import org.ectmanager.domain.school.RegisteredSchool.AgeRange;
import org.ectmanager.domain.school.RegisteredSchool.District;
import org.ectmanager.domain.school.RegisteredSchool.LocalAuthority;
import org.ectmanager.domain.school.RegisteredSchool.Standing;
import org.ectmanager.domain.school.RegisteredSchool.Trust;
import org.ectmanager.domain.school.SchoolAddress;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;

/** What fills the rarer lists of an appropriate body and of one of its schools, so many of each. */
final class BusyConsole {

    private static final AtomicInteger URN = new AtomicInteger(7_650_000);
    private static final LocalDate FIRST_AWAY = LocalDate.of(2026, 9, 15);

    private final Stage stage;
    private final School school;
    private final int number;
    private final BodyId body;
    private final BodyId careful;
    private final Caller officer;
    private final Caller lead;
    private final Caller confirming;
    private final Started away;

    BusyConsole(Stage stage, BodyId body, int number) {
        this.stage = stage;
        this.body = body;
        this.number = number;
        school = stage.desk.school(body);
        careful = stage.cast.body(BodyPolicy.standard().confirmingNewHeads());
        officer = stage.cast.staff(body, Position.AB_ADMINISTRATOR);
        lead = stage.cast.staff(body, Position.AB_LEAD);
        confirming = stage.cast.staff(careful, Position.AB_ADMINISTRATOR);
        away = stage.reports.started(school);
        for (var each = 0; each < number; each++) {
            schoolIsAdded(each);
            registerSaysSomethingNew();
            headWaits();
            teacherLeaves();
            teacherIsAway(FIRST_AWAY.plusWeeks(each / 3).plusDays(each % 3));
        }
        stage.plugins.follow.run();
        stage.plugins.look.run();
    }

    private void schoolIsAdded(int each) {
        var text = new SchoolText(Map.of(
                Fact.NAME, "Added " + each + " of " + body,
                Fact.TOWN, "Kestrelford",
                Fact.POSTCODE, "ZQ6 1AA",
                Fact.PHASE, "Primary"));
        done(stage.workshop.addSchool.add(officer, new NewSchool(text, "34", "", Optional.empty(), "It opens now")));
    }

    /** Of a school that an officer has corrected. */
    private void registerSaysSomethingNew() {
        var urn = Integer.toString(URN.incrementAndGet());
        stage.workshop.directory.store(List.of(registered(urn, "Kestrelford")));
        var corrected = stage.workshop.enterSchool.search(urn).get(0).id();
        stage.cast.letIn(body, corrected);
        var entry = stage.workshop.correctSchool.find(officer, corrected).orElseThrow();
        RegistrationDesk.require(stage.workshop.correctSchool.save(
                officer,
                corrected,
                new Edit(entry.text().with(Fact.TOWN, "Marchbury"), "Heard from the head", entry.version())));
        stage.workshop.directory.store(List.of(registered(urn, "Otterham")));
    }

    private static RegisteredSchool registered(String urn, String town) {
        return new RegisteredSchool(
                new Urn(urn),
                "Corrected School " + urn,
                new EstablishmentType(34, "Academy converter"),
                EstablishmentStatus.OPEN,
                Lifetime.unknown(),
                new LocalAuthority("991", "Northshire"),
                new District("", ""),
                "4001",
                "",
                "Primary",
                new AgeRange(4, 11),
                new SchoolAddress("1 Register Lane", "", "", town, "Northshire", "ZQ7 1AA"),
                new RegisteredSchool.Contact("01632960001", "", ""),
                new Trust("", ""),
                new Standing(false, false, LocalDate.MIN));
    }

    /** Under a body that confirms them. */
    private void headWaits() {
        var place = stage.cast.school("School with a new head");
        var itsLead = stage.cast.letIn(careful, place);
        RegistrationDesk.require(
                stage.workshop.managePeople.add(itsLead, place, stage.cast.form(Position.HEAD_TEACHER)));
    }

    private void teacherLeaves() {
        var leaver = stage.reports.started(school).induction().id();
        var typed = new HashMap<String, String>();
        RegistrationDesk.date(typed, "last", "18", "12", "2026");
        var now = stage.reports.posts.of(school.head(), leaver).orElseThrow().induction();
        RegistrationDesk.require(stage.reports.posts.save(
                school.head(), new Seen(leaver, now.version()), new Wish(Kind.END, school.id(), typed)));
    }

    private void teacherIsAway(LocalDate day) {
        var typed = new HashMap<>(Map.of("kind", "SICKNESS", "days", "1"));
        for (var end : List.of("first", "last")) {
            RegistrationDesk.date(
                    typed,
                    end,
                    Integer.toString(day.getDayOfMonth()),
                    Integer.toString(day.getMonthValue()),
                    Integer.toString(day.getYear()));
        }
        RegistrationDesk.require(
                stage.reports.absences.add(school.tutor(), away.induction().id(), typed));
    }

    /** The first report of each was handed in: an operator reads it, and in the second the contract is wrong. */
    void reportsCome(List<Started> inductions) {
        for (var induction : inductions) {
            var reports = stage.reports.reports(induction);
            read(reports.get(0).id());
            wrongContract(induction, reports.get(1).id());
            stage.services.secret(lead, EnumSet.of(Grant.SCHOOLS_READ));
        }
        assertThat(stage.reports.settle.waiting(officer)).hasSize(number);
        assertThat(stage.reports.leaving.waiting(officer)).hasSize(number);
        assertThat(stage.workshop.registerNews.list(officer, new Turn(1, 1)).total())
                .isEqualTo(number);
        assertThat(stage.workshop.confirmHeads.all(confirming)).hasSize(number);
        assertThat(stage.plugins.see.at(school.lead(), school.id())).hasSizeGreaterThanOrEqualTo(number);
    }

    private void read(long report) {
        done(stage.reports.operatorReads.read(
                new Operator(new PersonId(7), new PersonName("Ottoline", "Perrin")),
                body,
                Long.toString(report),
                "The school says that page 2 of it stays empty"));
    }

    private void wrongContract(Started started, long report) {
        var desk = stage.reports;
        var at = started.school();
        desk.writes(started, report);
        var days = desk.attendance(started, report).daysServed();
        RegistrationDesk.require(desk.write.attend(
                at.tutor(),
                at.id(),
                desk.seen(started, report),
                new Attendance("no", "0.8 since November", days, "0")));
        RegistrationDesk.require(desk.write.share(at.tutor(), at.id(), desk.seen(started, report)));
    }

    private static void done(Result<?> result) {
        RegistrationDesk.require(result.fold(made -> List.of(), refusals -> refusals));
    }

    /** What each of these people looks at, below the address of their own body. */
    Map<Caller, Map<String, String>> pages() {
        var at = "/school/" + school.id().value();
        var record = "/ects/" + away.induction().id();
        return Map.of(
                officer,
                Map.of(
                        "schools that were added", "/console/schools/added",
                        "news of the register", "/console/schools/news",
                        "contracts that are wrong", "/console/contracts",
                        "teachers who serve no more", "/console/leavers",
                        "how long records are kept", "/console/kept",
                        "hand-overs of a body", "/console/hand-overs",
                        "reports that are run", "/console/run-reports",
                        "one report that is run", "/console/run-reports/overdue-reviews",
                        "posts of a teacher", "/console" + record + "/posts"),
                lead,
                Map.of("tokens", "/console/tokens", "what operators read", "/console/operator-reads"),
                confirming,
                Map.of("heads to confirm", "/console/heads"),
                stage.cast.at(body, school.id(), Position.INDUCTION_LEAD),
                Map.of("hand-overs of a school", at + "/hand-overs", "absences", at + record + "/absences"));
    }
}
