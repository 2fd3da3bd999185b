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
import org.ectmanager.application.list.Listing;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.people.Introductions;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.SchoolEntries.Listed;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class DecideEntryService implements DecideEntry {

    private static final Refusal DECIDED = Refusal.of(
            "school.decided", "Somebody has dealt with this school in the meantime. Look at it again before you go on");

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
    public Listing<Listed> inState(Caller caller, State state, Wanted wanted) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> records.entries().list(state, wanted));
    }

    @Override
    public Optional<Listed> find(Caller caller, SchoolId school) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> records.entries().listed(school));
    }

    @Override
    public List<Refusal> authorise(Caller caller, SchoolId school, long version) {
        return decide(caller, school, version, entry -> {
            var applicant = entry.applicant();
            introductions.introduce(new Introductions.Newcomer(
                    applicant.position(),
                    applicant.name(),
                    applicant.email(),
                    applicant.telephone(),
                    applicant.trained(),
                    Optional.of(school),
                    Optional.empty()));
            tell(school, "school.authorised", "The school was let in", "");
            return entry.authorised();
        });
    }

    @Override
    public List<Refusal> query(Caller caller, SchoolId school, long version, String question) {
        if (question.isBlank()) {
            return List.of(new Refusal("question", "question.none", "Enter what you want to know"));
        }
        return decide(caller, school, version, entry -> {
            tell(school, "school.queried", "The applicant was asked a question", question.strip());
            records.outbox().put("school.queried", facts(school));
            return entry.queried(question.strip());
        });
    }

    @Override
    public List<Refusal> refuse(Caller caller, SchoolId school, long version, String reason) {
        if (reason.isBlank()) {
            return List.of(new Refusal("reason", "reason.none", "Enter the reason; the applicant reads it"));
        }
        return decide(caller, school, version, entry -> {
            tell(school, "school.refused", "The school was refused", reason.strip());
            records.outbox().put("school.refused", facts(school));
            return entry.refused(reason.strip());
        });
    }

    private List<Refusal> decide(
            Caller caller, SchoolId school, long version, Function<SchoolEntry, SchoolEntry> decision) {
        rights.require(caller, Right.AUTHORISE_SCHOOL);
        try {
            return transactions.in(caller.scope(), () -> {
                var entry = records.entries().find(school).filter(found -> open(found, version));
                entry.map(decision)
                        .ifPresent(decided -> records.entries().decided(decided, caller.person(), clock.instant()));
                return entry.isPresent() ? List.of() : List.of(DECIDED);
            });
        } catch (StaleRecord overtaken) {
            return List.of(DECIDED);
        }
    }

    private static boolean open(SchoolEntry entry, long version) {
        return entry.version() == version && (entry.state() == State.REQUESTED || entry.state() == State.QUERIED);
    }

    private void tell(SchoolId school, String kind, String sentence, String reason) {
        records.audit()
                .record(Happening.to("school", school.value(), kind, sentence).because(reason));
    }

    private static Map<String, String> facts(SchoolId school) {
        return Map.of("school", Long.toString(school.value()));
    }
}
