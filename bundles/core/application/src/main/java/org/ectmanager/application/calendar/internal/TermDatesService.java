/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calendar.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.application.calendar.ManageTermDates;
import org.ectmanager.application.calendar.SchoolYear;
import org.ectmanager.application.calendar.TermDatesForm;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.calendar.NationalCalendar;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class TermDatesService implements ManageTermDates {

    private static final Refusal CHANGED = Refusal.of(
            "terms.changed",
            "These term dates were changed in the meantime. Look at what is on record now, then go on");
    private static final Refusal NOTHING =
            Refusal.of("terms.nothing", "The school has entered no term dates of its own for this school year");
    private static final Refusal FAR =
            Refusal.of("terms.far", "Term dates can be entered for the last school year, this one and the next two");

    private final Transactions transactions;
    private final Rights rights;
    private final TermRecords records;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public TermDatesService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference TermRecords records,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<List<Year>> of(Caller caller, SchoolId school) {
        if (!rights.allows(caller, Right.SEE_SCHOOL, school)) {
            return Optional.empty();
        }
        return transactions.in(
                caller.scope(),
                () -> records.isHere(school)
                        ? Optional.of(records.years(caller.body(), school, thisYear() - 1, thisYear() + 2))
                        : Optional.empty());
    }

    @Override
    public boolean mayChange(Caller caller, SchoolId school) {
        return rights.allows(caller, Right.ENTER_TERM_DATES, school);
    }

    @Override
    public Result<Preview> preview(Caller caller, SchoolId school, Seen seen, Map<String, String> typed) {
        rights.require(caller, Right.ENTER_TERM_DATES, school);
        return transactions.in(caller.scope(), () -> wished(caller, school, seen, typed)
                .map(year -> records.preview(caller.body(), school, seen.begins(), Optional.of(year))));
    }

    @Override
    public List<Refusal> save(Caller caller, SchoolId school, Seen seen, Map<String, String> typed) {
        rights.require(caller, Right.ENTER_TERM_DATES, school);
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> wished(caller, school, seen, typed)
                .fold(
                        year -> {
                            records.save(caller.body(), year);
                            return List.of();
                        },
                        Function.identity()));
    }

    @Override
    public Result<Preview> previewGivingUp(Caller caller, SchoolId school, Seen seen) {
        rights.require(caller, Right.ENTER_TERM_DATES, school);
        return transactions.in(caller.scope(), () -> onRecord(school, seen)
                .map(year -> records.preview(caller.body(), school, seen.begins(), Optional.empty())));
    }

    @Override
    public List<Refusal> giveUp(Caller caller, SchoolId school, Seen seen) {
        rights.require(caller, Right.ENTER_TERM_DATES, school);
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> onRecord(school, seen)
                .fold(
                        year -> {
                            records.remove(caller.body(), year);
                            return List.of();
                        },
                        Function.identity()));
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, SchoolId school, Seen seen) {
        rights.require(caller, Right.ENTER_TERM_DATES, school);
        return transactions.in(caller.scope(), () -> records.own(school, seen.begins())
                .flatMap(year -> records.since(year.id(), seen.version())));
    }

    /** The school year as it is to be, under the version that was seen. */
    private Result<SchoolYear> wished(Caller caller, SchoolId school, Seen seen, Map<String, String> typed) {
        var own = records.own(school, seen.begins());
        if (own.map(SchoolYear::version).orElse(0L) != seen.version()) {
            return Result.refused(CHANGED);
        }
        if (own.isEmpty() && (seen.begins() < thisYear() - 1 || seen.begins() > thisYear() + 2)) {
            return Result.refused(FAR);
        }
        Function<List<Refusal>, Result<SchoolYear>> refused = Result::refused;
        return new TermDatesForm(seen.begins(), records.holidays(caller.body()))
                .understood(typed)
                .fold(terms -> apart(school, seen, own, terms), refused);
    }

    /** Two school years of one school do not overlap. */
    private Result<SchoolYear> apart(SchoolId school, Seen seen, Optional<SchoolYear> own, List<SchoolTerm> terms) {
        var first = terms.get(0).from();
        var last = terms.get(terms.size() - 1).to();
        for (var other : records.own(school)) {
            if (other.begins() < seen.begins() && !lastDay(other).isBefore(first)) {
                return Result.refused(overlap("first1", "The school year before ends after this day"));
            }
            if (other.begins() > seen.begins() && !other.terms().get(0).from().isAfter(last)) {
                return Result.refused(overlap("last3", "The next school year begins before this day"));
            }
        }
        return Result.done(own.map(year -> year.with(terms))
                .orElseGet(() -> new SchoolYear(ids.next(), school, seen.begins(), terms, 0)));
    }

    private static LocalDate lastDay(SchoolYear year) {
        return year.terms().get(year.terms().size() - 1).to();
    }

    private static Refusal overlap(String field, String sentence) {
        return new Refusal(field, "terms.overlap", sentence + ". Correct one of the two school years");
    }

    private Result<SchoolYear> onRecord(SchoolId school, Seen seen) {
        return records.own(school, seen.begins())
                .map(year -> year.version() == seen.version() ? Result.done(year) : Result.<SchoolYear>refused(CHANGED))
                .orElseGet(() -> Result.refused(NOTHING));
    }

    private int thisYear() {
        return NationalCalendar.yearOf(LocalDate.now(clock));
    }
}
