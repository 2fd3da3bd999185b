/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.entry.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.application.entry.DecideEntry;
import org.ectmanager.application.entry.SchoolEntry;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.people.Introductions;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.SchoolEntries.Listed;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class DecideEntryService implements DecideEntry {

    private static final Prose QUESTION = Prose.page("question", "question.none", "The question");
    private static final Prose REASON = Prose.page("reason", "reason.none", "The reason");
    private static final Refusal DECIDED = decided("Somebody dealt with this school in the meantime");

    private final Transactions transactions;
    private final Rights rights;
    private final EntryRecords records;
    private final Introductions introductions;
    private final Clock clock;

    @Activate
    public DecideEntryService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference EntryRecords records,
            @Reference Introductions introductions,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.introductions = introductions;
        this.clock = clock;
    }

    @Override
    public Slice<Listed> inState(Caller caller, State state, Wanted wanted) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> records.entries().list(state, wanted));
    }

    @Override
    public Optional<Listed> find(Caller caller, SchoolId school) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> records.entries().listed(school));
    }

    @Override
    public boolean isLed(Caller caller, SchoolId school) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> records.isLed(school));
    }

    @Override
    public List<Refusal> authorise(Caller caller, SchoolId school, long version) {
        return decide(caller, school, version, entry -> letIn(school, entry));
    }

    private Result<SchoolEntry> letIn(SchoolId school, SchoolEntry entry) {
        var applicant = entry.applicant();
        return introductions
                .introduce(new Introductions.Newcomer(
                        applicant.position(),
                        applicant.name(),
                        applicant.email(),
                        applicant.telephone(),
                        applicant.trained(),
                        Optional.of(school),
                        Optional.empty()))
                .map(person -> {
                    tell(school, "school.authorised", "The school was let in", "");
                    return entry.authorised();
                });
    }

    @Override
    public List<Refusal> query(Caller caller, SchoolId school, long version, String question) {
        var wrong = QUESTION.wrong(question, "Enter what you want to know");
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return decide(caller, school, version, entry -> {
            tell(school, "school.queried", "The applicant was asked a question", question.strip());
            records.happenings().passOn("school.queried", facts(school));
            return Result.done(entry.queried(question.strip()));
        });
    }

    @Override
    public List<Refusal> refuse(Caller caller, SchoolId school, long version, String reason) {
        var wrong = REASON.wrong(reason, "Enter the reason; the applicant reads it");
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return decide(caller, school, version, entry -> {
            tell(school, "school.refused", "The school was refused", reason.strip());
            records.happenings().passOn("school.refused", facts(school));
            return Result.done(entry.refused(reason.strip()));
        });
    }

    private List<Refusal> decide(
            Caller caller, SchoolId school, long version, Function<SchoolEntry, Result<SchoolEntry>> decision) {
        rights.require(caller, Right.AUTHORISE_SCHOOL);
        return transactions.unlessOvertaken(caller.scope(), DECIDED, () -> records.entries()
                .find(school)
                .filter(found -> open(found, version))
                .map(entry -> keep(caller, decision.apply(entry)))
                .orElseGet(() -> List.of(overtaken(school))));
    }

    private Refusal overtaken(SchoolId school) {
        return records.happenings()
                .lastChange("body_school", school.value(), "state")
                .map(change -> decided(change.told("dealt with this school", clock.getZone())))
                .orElse(DECIDED);
    }

    private static Refusal decided(String who) {
        return Refusal.of("school.decided", who + ". Look at it again before you go on");
    }

    private List<Refusal> keep(Caller caller, Result<SchoolEntry> decision) {
        return decision.fold(
                decided -> {
                    records.entries().decided(decided, caller.person(), clock.instant());
                    return List.of();
                },
                refusals -> refusals);
    }

    private static boolean open(SchoolEntry entry, long version) {
        return entry.version() == version && (entry.state() == State.REQUESTED || entry.state() == State.QUERIED);
    }

    private void tell(SchoolId school, String kind, String sentence, String reason) {
        records.happenings()
                .tell(Happening.to("school", school.value(), kind, sentence).because(reason));
    }

    private static Map<String, String> facts(SchoolId school) {
        return Map.of("school", Long.toString(school.value()));
    }
}
