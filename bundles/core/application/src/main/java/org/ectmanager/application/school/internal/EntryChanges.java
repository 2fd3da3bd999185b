/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.SchoolCorrections;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.school.CorrectSchool.Entry;
import org.ectmanager.application.school.Fact;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes the entry of a school that is the caller's body's to change, unless somebody else did since it was seen. */
@Component(service = EntryChanges.class)
public final class EntryChanges {

    static final Refusal NOT_HERE = Refusal.of(
            "school.not-here", "This school does not work with your appropriate body, so it is not yours to correct");
    private static final Refusal CHANGED =
            Refusal.of("record.changed", "This school was changed in the meantime. Compare below, then save again");

    private final Transactions transactions;
    private final Rights rights;
    private final SchoolCorrections corrections;
    private final AuditTrail audit;

    @Activate
    public EntryChanges(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference SchoolCorrections corrections,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.rights = rights;
        this.corrections = corrections;
        this.audit = audit;
    }

    Optional<Entry> find(Caller caller, SchoolId school) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.in(caller.scope(), () -> corrections.find(school));
    }

    Optional<LaterEdit> since(Caller caller, SchoolId school, long version) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.in(caller.scope(), () -> audit.since("school", school.value(), version));
    }

    List<Refusal> change(Caller caller, SchoolId school, long version, Function<Entry, List<Refusal>> change) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            var entry = corrections.find(school);
            if (entry.isEmpty()) {
                return List.of(NOT_HERE);
            }
            if (entry.get().version() != version) {
                throw new StaleRecord("A school");
            }
            return change.apply(entry.get());
        });
    }

    /** To the trail, within a transaction of the caller. */
    void tell(SchoolId school, String kind, String sentence, String reason) {
        audit.record(Happening.to("school", school.value(), kind, sentence).because(reason));
    }

    static String titles(List<Fact> facts) {
        return facts.stream().map(fact -> fact.title().toLowerCase(Locale.UK)).collect(Collectors.joining(", "));
    }
}
