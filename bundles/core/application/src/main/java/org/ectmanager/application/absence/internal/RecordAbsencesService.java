/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.absence.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ectmanager.application.absence.AbsenceForm;
import org.ectmanager.application.absence.RecordAbsences;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.RecordReaders;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class RecordAbsencesService implements RecordAbsences {

    private static final Refusal CHANGED = Refusal.of(
            "absence.changed",
            "This absence was changed or removed in the meantime. Look at what is recorded now before you go on");
    private static final Refusal OVER =
            Refusal.of("absence.over", "This induction is over, so absences cannot be changed any more");

    private final Transactions transactions;
    private final Rights rights;
    private final AbsenceRecords records;
    private final AbsenceForms forms;
    private final Ids ids;

    @Activate
    public RecordAbsencesService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference AbsenceRecords records,
            @Reference AbsenceForms forms,
            @Reference Ids ids) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.forms = forms;
        this.ids = ids;
    }

    @Override
    public Optional<Log> of(Caller caller, long induction) {
        return transactions.in(caller.scope(), () -> records.inductions()
                .find(induction)
                .filter(found -> RecordReaders.include(rights, caller, found))
                .map(found -> {
                    records.viewed(found);
                    return log(caller, found);
                }));
    }

    @Override
    public Optional<Log> beside(Caller caller, Induction induction) {
        return transactions.in(caller.scope(), () -> Optional.of(induction)
                .filter(found -> RecordReaders.include(rights, caller, found))
                .map(found -> log(caller, found)));
    }

    private Log log(Caller caller, Induction induction) {
        return new Log(
                induction,
                records.absences().of(induction.id()),
                records.planning().plan(caller.body(), induction));
    }

    @Override
    public boolean mayRecord(Caller caller, Induction induction) {
        return !induction.ect().equals(caller.person())
                && rights.allows(caller, Right.WRITE_REPORT, induction.school());
    }

    @Override
    public Result<WhatIf> ifAdded(Caller caller, long induction, Map<String, String> typed) {
        return trying(caller, induction, found -> with(forms.of(caller.body(), found, 0), typed));
    }

    @Override
    public Result<WhatIf> ifChanged(Caller caller, Seen seen, Map<String, String> typed) {
        return trying(
                caller,
                seen.induction(),
                found -> isThere(seen)
                        ? with(forms.of(caller.body(), found, seen.absence()), typed)
                        : Result.refused(CHANGED));
    }

    @Override
    public Result<WhatIf> ifRemoved(Caller caller, Seen seen) {
        return trying(
                caller,
                seen.induction(),
                found -> isThere(seen)
                        ? Result.done(
                                forms.of(caller.body(), found, seen.absence()).others())
                        : Result.refused(CHANGED));
    }

    private static Result<List<Absence>> with(AbsenceForm form, Map<String, String> typed) {
        return form.understood(typed).map(absence -> Stream.concat(form.others().stream(), Stream.of(absence))
                .toList());
    }

    /** The plan with other absences, for an induction on which this person may record them. */
    private Result<WhatIf> trying(Caller caller, long induction, Function<Induction, Result<List<Absence>>> absences) {
        return transactions.in(caller.scope(), () -> {
            var found = recordable(caller, induction);
            return found.state() == Induction.State.OPEN
                    ? absences.apply(found).map(instead -> records.compared(caller.body(), found, instead))
                    : Result.refused(OVER);
        });
    }

    @Override
    public List<Refusal> add(Caller caller, long induction, Map<String, String> typed) {
        return recording(caller, induction, found -> forms.of(caller.body(), found, 0)
                .understood(typed)
                .fold(
                        absence -> {
                            var recorded = new RecordedAbsence(ids.next(), found.id(), absence, 1);
                            return records.follow(caller.body(), found, recorded, records.absences()::add, "recorded");
                        },
                        refusals -> refusals));
    }

    @Override
    public List<Refusal> change(Caller caller, Seen seen, Map<String, String> typed) {
        return recording(caller, seen.induction(), found -> {
            requireThere(seen);
            return forms.of(caller.body(), found, seen.absence())
                    .understood(typed)
                    .fold(
                            absence -> records.follow(
                                    caller.body(),
                                    found,
                                    new RecordedAbsence(seen.absence(), found.id(), absence, seen.version()),
                                    records.absences()::save,
                                    "changed"),
                            refusals -> refusals);
        });
    }

    @Override
    public List<Refusal> remove(Caller caller, Seen seen) {
        return recording(caller, seen.induction(), found -> {
            var there = requireThere(seen);
            return records.follow(caller.body(), found, there, records.absences()::remove, "removed");
        });
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, Seen seen) {
        return transactions.in(caller.scope(), () -> records.inductions()
                .find(seen.induction())
                .filter(found -> mayRecord(caller, found))
                .filter(found -> isOf(found, seen.absence()))
                .flatMap(found -> records.since(seen.absence(), seen.version())));
    }

    private boolean isOf(Induction induction, long absence) {
        return records.absences().of(induction.id()).stream().anyMatch(there -> there.id() == absence);
    }

    private RecordedAbsence requireThere(Seen seen) {
        return there(seen).orElseThrow(() -> new StaleRecord("An absence"));
    }

    private boolean isThere(Seen seen) {
        return there(seen).isPresent();
    }

    private Optional<RecordedAbsence> there(Seen seen) {
        return records.absences()
                .find(seen.absence())
                .filter(found -> found.induction() == seen.induction() && found.version() == seen.version());
    }

    private List<Refusal> recording(Caller caller, long induction, Function<Induction, List<Refusal>> work) {
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            records.inductions().hold(List.of(induction));
            var found = recordable(caller, induction);
            return found.state() == Induction.State.OPEN ? work.apply(found) : List.of(OVER);
        });
    }

    private Induction recordable(Caller caller, long induction) {
        return records.inductions()
                .find(induction)
                .filter(found -> mayRecord(caller, found))
                .orElseThrow(() -> new NotAllowed(Right.WRITE_REPORT));
    }
}
