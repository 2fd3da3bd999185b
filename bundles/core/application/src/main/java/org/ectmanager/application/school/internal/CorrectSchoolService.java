/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.SchoolCorrections;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.school.CorrectSchool;
import org.ectmanager.application.school.Correction;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolKinds;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class CorrectSchoolService implements CorrectSchool {

    private static final Prose REASON = new Prose("reason", "reason.none", "The reason", 1000);
    private static final Refusal UNCHANGED =
            new Refusal("name", "school.unchanged", "Change at least one of the facts, or cancel");

    private final EntryChanges entries;
    private final SchoolCorrections corrections;
    private final SchoolChecks checks;

    @Activate
    public CorrectSchoolService(
            @Reference EntryChanges entries, @Reference SchoolCorrections corrections, @Reference SchoolChecks checks) {
        this.entries = entries;
        this.corrections = corrections;
        this.checks = checks;
    }

    @Override
    public Optional<Entry> find(Caller caller, SchoolId school) {
        return entries.find(caller, school);
    }

    @Override
    public List<Refusal> save(Caller caller, SchoolId school, Edit edit) {
        var typed = new Edit(
                SchoolReading.tidy(edit.text()), edit.nature(), edit.reason().strip(), edit.version());
        return entries.change(caller, school, edit.version(), entry -> saved(entry, typed));
    }

    private List<Refusal> saved(Entry entry, Edit edit) {
        var nature = edit.nature().filter(typed -> entry.school().origin().isAdded());
        var changed = Stream.of(Fact.values())
                .filter(fact -> !edit.text().of(fact).equals(entry.text().of(fact)))
                .toList();
        var natureChanged =
                nature.filter(typed -> isOther(entry.school(), typed)).isPresent();
        if (changed.isEmpty() && !natureChanged) {
            return List.of(UNCHANGED);
        }
        var refusals = new ArrayList<Refusal>();
        nature.ifPresent(typed -> refusals.addAll(checks.nature(typed)));
        refusals.addAll(refusals(entry, edit, changed));
        if (refusals.isEmpty()) {
            refusals.addAll(checks.ofCorrected(entry, edit.text(), changed));
        }
        if (!refusals.isEmpty()) {
            return refusals;
        }
        corrections.save(entry.school().id(), edit.version(), edit.text());
        if (entry.school().origin().inRegister()) {
            changed.forEach(fact -> correct(entry, fact, edit));
        }
        nature.ifPresent(typed -> corrections.describe(
                entry.school().id(), SchoolKinds.of(typed.kind()).orElseThrow(), SchoolReading.inspected(typed)));
        var what = natureChanged && changed.isEmpty() ? "kind of school" : EntryChanges.titles(changed);
        entries.tell(entry.school().id(), "school.corrected", "An appropriate body corrected " + what, edit.reason());
        return List.of();
    }

    private static boolean isOther(School school, Nature typed) {
        return !typed.kind().equals(Integer.toString(school.typeCode()))
                || !SchoolReading.inspected(typed).equals(school.overseasInspected());
    }

    /** Only what is typed otherwise than it was is looked at: the register itself leaves much out. */
    private static List<Refusal> refusals(Entry entry, Edit edit, List<Fact> changed) {
        var before = Integer.toString(entry.school().typeCode());
        var kind = edit.nature()
                .filter(typed -> entry.school().origin().isAdded())
                .map(Nature::kind)
                .orElse(before);
        var fields = SchoolReading.looked(entry.text(), changed, !kind.equals(before)).stream()
                .map(Fact::field)
                .collect(Collectors.toSet());
        var refusals = new ArrayList<>(SchoolReading.refusals(edit.text(), kind));
        refusals.removeIf(refusal -> !fields.contains(refusal.field()));
        refusals.addAll(REASON.wrong(edit.reason(), "Enter how you know; the school reads it"));
        return refusals;
    }

    private void correct(Entry entry, Fact fact, Edit edit) {
        var value = edit.text().of(fact);
        var says = entry.of(fact).map(Correction::says).orElse(entry.text().of(fact));
        if (Correction.same(value, says)) {
            corrections.remove(entry.school().id(), fact);
        } else {
            corrections.put(entry.school().id(), fact, value, says, edit.reason());
        }
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, SchoolId school, long version) {
        return entries.since(caller, school, version);
    }
}
