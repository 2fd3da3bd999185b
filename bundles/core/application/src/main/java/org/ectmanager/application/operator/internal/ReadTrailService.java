/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.operator.ReadTrail;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Trails;
import org.ectmanager.application.port.Trails.Filter;
import org.ectmanager.application.port.Trails.Line;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ReadTrailService implements ReadTrail {

    private static final String KIND = "trail.read-by-operator";
    private static final int MOST = 1000;
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;
    private static final Refusal NO_TEACHERS = Refusal.of(
            "trail.nobody",
            "The trail of the platform itself tells of no teacher. Name the appropriate body whose teacher is meant");

    private final Transactions transactions;
    private final Trails trails;
    private final AuditTrail audit;
    private final Clock clock;

    /** Whom the trail is about: the inductions and registrations of one teacher, or one person, or everybody. */
    private record Subject(List<Long> inductions, List<Long> registrations, Optional<PersonId> person) {

        static final Subject EVERYBODY = new Subject(List.of(), List.of(), Optional.empty());

        boolean isNobody(Sought sought) {
            return sought.whose().isPresent() && equals(EVERYBODY);
        }
    }

    @Activate
    public ReadTrailService(
            @Reference Transactions transactions,
            @Reference Trails trails,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.trails = trails;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Result<List<Line>> read(BodyId body, Sought sought, String reason) {
        var why = reason.strip();
        return read(Scope.of(body), sought, why, trails::read)
                .map(lines ->
                        why.isEmpty() ? lines.stream().map(Line::withoutReason).toList() : lines);
    }

    @Override
    public Result<List<Line>> ofPlatform(Sought sought, String reason) {
        return sought.whose().filter(whose -> !(whose instanceof Whose.Person)).isPresent()
                ? Result.refused(NO_TEACHERS)
                : read(Scope.platform(), sought, reason.strip(), trails::ofPlatform);
    }

    @Override
    public Slice<Line> ofPlatform(Operator operator, Turn turn) {
        return transactions.in(operator.scope(), () -> trails.ofPlatform(turn));
    }

    private Result<List<Line>> read(
            Scope scope, Sought sought, String why, BiFunction<Filter, Integer, List<Line>> reading) {
        return refusal(sought, why)
                .<Result<List<Line>>>map(Result::refused)
                .orElseGet(() -> transactions.in(scope, () -> {
                    var subject = sought.whose().map(this::subject).orElse(Subject.EVERYBODY);
                    if (subject.isNobody(sought)) {
                        return Result.refused(nobody());
                    }
                    var lines = reading.apply(filter(sought, subject), sought.most());
                    tell(subject, why);
                    return Result.done(lines);
                }));
    }

    private static Optional<Refusal> refusal(Sought sought, String why) {
        if (sought.most() < 1 || sought.most() > MOST) {
            return Optional.of(
                    Refusal.of("trail.most", "At most " + MOST + " lines are shown at once. Ask for 1 to " + MOST));
        }
        var days = sought.days();
        if (days.until()
                .filter(last -> days.since().filter(last::isBefore).isPresent())
                .isPresent()) {
            return Optional.of(
                    Refusal.of("trail.days", "The last day is before the first. Give the earlier one first"));
        }
        var needed = sought.whose().isPresent() || !why.isEmpty();
        if (needed && (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON)) {
            return Optional.of(Refusal.of(
                    "trail.reason",
                    "Whoever follows one person, or reads the reasons that people gave, says why, in " + SHORTEST_REASON
                            + " to " + LONGEST_REASON + " characters. The reason is kept in the trail"));
        }
        return Optional.empty();
    }

    private static Refusal nobody() {
        return Refusal.of(
                "trail.nobody",
                "This appropriate body has no such teacher. The record\u2019s number is the last part of the address of"
                        + " the teacher\u2019s page");
    }

    private Subject subject(Whose whose) {
        if (whose instanceof Whose.Person person) {
            return new Subject(List.of(), List.of(), Optional.of(person.id()));
        }
        if (whose instanceof Whose.Ect ect) {
            return trails.isInduction(ect.number())
                    ? new Subject(List.of(ect.number()), List.of(), Optional.empty())
                    : Subject.EVERYBODY;
        }
        var trn = ((Whose.Teacher) whose).trn();
        return new Subject(trails.inductions(trn), trails.registrations(trn), Optional.empty());
    }

    private void tell(Subject subject, String why) {
        if (subject.equals(Subject.EVERYBODY) && !why.isEmpty()) {
            audit.record(new Happening(
                    KIND,
                    "body",
                    Optional.empty(),
                    "An operator read this trail with its reasons in the console",
                    why));
        }
        subject.inductions().forEach(induction -> tell("induction", induction, why));
        subject.registrations().forEach(registration -> tell("registration", registration, why));
        subject.person().ifPresent(person -> tell("person", person.value(), why));
    }

    private void tell(String subject, long id, String why) {
        audit.record(Happening.to(subject, id, KIND, "An operator followed this trail in the console")
                .because(why));
    }

    private Filter filter(Sought sought, Subject subject) {
        return new Filter(
                subject.inductions(),
                subject.registrations(),
                subject.person(),
                sought.kind(),
                sought.days().since().map(this::begins),
                sought.days().until().map(last -> begins(last.plusDays(1))),
                sought.before());
    }

    /** The platform's clock is in Europe/London. */
    private Instant begins(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
