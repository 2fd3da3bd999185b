/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.appeal.AppealForm.What;
import org.ectmanager.application.appeal.AppealState;
import org.ectmanager.application.appeal.RecordAppeal;
import org.ectmanager.application.appeal.RecordAppeal.Log;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.decision.DecideInduction.Seen;
import org.ectmanager.application.ending.SeeEndings.Ending;
import org.ectmanager.application.ending.SeeEndings.Failed;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;

/** An induction that was decided on 1 August 2028, and what officers record of an appeal. */
class AppealedInduction {

    final Workshop workshop = new Workshop();
    final Cast cast = new Cast(workshop);
    final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    School school;
    Started started;
    Caller officer;
    long decision;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
    }

    void decided(String outcome, String terms) {
        decision = desk.decided(started, new Choice(outcome, terms, "What was seen"));
    }

    Seen read(Caller maker) {
        return desk.seen(maker, decision);
    }

    static Map<String, String> typed(What what, String on) {
        var typed = new HashMap<String, String>();
        typed.put("what", what.name());
        var day = LocalDate.parse(on);
        RegistrationDesk.date(
                typed,
                "on",
                Integer.toString(day.getDayOfMonth()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getYear()));
        return typed;
    }

    static Map<String, String> outcome(What what, String on, String field, String terms) {
        var typed = typed(what, on);
        typed.put(field, terms);
        return typed;
    }

    List<Refusal> record(What what, String on) {
        return record(typed(what, on));
    }

    List<Refusal> record(Map<String, String> typed) {
        return desk.appeals.record.record(officer, seen(), typed);
    }

    List<Refusal> correct(Kind kind, Map<String, String> typed, String because) {
        typed.put("because", because);
        return desk.appeals.record.correct(officer, seen(), kind, typed);
    }

    List<Refusal> takeBack(Kind kind, String because) {
        return desk.appeals.record.takeBack(officer, seen(), kind, because);
    }

    RecordAppeal.Seen seen() {
        return new RecordAppeal.Seen(decision, log().decision().version());
    }

    Log log() {
        return desk.appeals.record.of(officer, decision).orElseThrow();
    }

    AppealState listed() {
        return desk.decide.made(officer).get(0).appeal().orElseThrow();
    }

    Ending ending() {
        return desk.endings.of(officer, induction()).orElseThrow();
    }

    Failed failed() {
        return ending().failed().orElseThrow();
    }

    Induction induction() {
        return workshop.transactions.in(
                Scope.of(school.body()),
                () -> registration.inductions.find(started.induction().id()).orElseThrow());
    }

    String required() {
        return workshop.transactions.in(Scope.of(school.body()), () -> registration
                .planning
                .plan(school.body(), induction())
                .required()
                .terms()
                .figures());
    }

    List<Report> toCome() {
        return desk.reports(started).stream()
                .filter(report -> report.state() == Report.State.SCHEDULED || report.state() == Report.State.OPEN)
                .toList();
    }

    static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    static List<String> fields(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::field).toList();
    }
}
