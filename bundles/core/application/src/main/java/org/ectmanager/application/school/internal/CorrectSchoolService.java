/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.SchoolCorrections;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
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
    private static final Refusal CHANGED =
            Refusal.of("record.changed", "This school was changed in the meantime. Compare below, then save again");
    private static final Refusal NOT_HERE = Refusal.of(
            "school.not-here", "This school does not work with your appropriate body, so it is not yours to correct");
    private static final Refusal UNCHANGED =
            new Refusal("name", "school.unchanged", "Change at least one of the facts, or cancel");

    private final Transactions transactions;
    private final Rights rights;
    private final SchoolCorrections corrections;
    private final SchoolChecks checks;
    private final AuditTrail audit;

    @Activate
    public CorrectSchoolService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference SchoolCorrections corrections,
            @Reference SchoolChecks checks,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.rights = rights;
        this.corrections = corrections;
        this.checks = checks;
        this.audit = audit;
    }

    @Override
    public Optional<Entry> find(Caller caller, SchoolId school) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.in(caller.scope(), () -> corrections.find(school));
    }

    @Override
    public List<Refusal> save(Caller caller, SchoolId school, Edit edit) {
        var typed = new Edit(
                SchoolReading.tidy(edit.text()), edit.nature(), edit.reason().strip(), edit.version());
        return change(caller, school, edit.version(), entry -> saved(entry, typed));
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
        var what = natureChanged && changed.isEmpty() ? "kind of school" : titles(changed);
        tell(entry, "school.corrected", "An appropriate body corrected " + what, edit.reason());
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
    public List<Refusal> keep(Caller caller, SchoolId school, long version) {
        return change(caller, school, version, entry -> {
            corrections.save(school, version, entry.text());
            corrections.seen(school);
            tell(entry, "school.correction-kept", "The corrections stay against what the register says now", "");
            return List.of();
        });
    }

    @Override
    public List<Refusal> take(Caller caller, SchoolId school, long version) {
        return change(caller, school, version, entry -> {
            var text = entry.text();
            var taken = entry.corrections().stream().filter(Correction::isNews).toList();
            for (var correction : taken) {
                text = text.with(correction.fact(), correction.says());
            }
            corrections.save(school, version, text);
            taken.forEach(correction -> corrections.remove(school, correction.fact()));
            tell(
                    entry,
                    "school.register-taken",
                    "What the register says was taken: "
                            + titles(taken.stream().map(Correction::fact).toList()),
                    "");
            return List.of();
        });
    }

    @Override
    public List<Refusal> join(Caller caller, SchoolId school, long version, String urn) {
        if (!urn.strip().matches("[0-9]{5,7}")) {
            rights.require(caller, Right.KEEP_SCHOOLS);
            return List.of(new Refusal("urn", "urn.wrong", "Enter the URN, which has 5 to 7 digits"));
        }
        return change(caller, school, version, entry -> joined(entry, urn.strip()));
    }

    private List<Refusal> joined(Entry entry, String urn) {
        return switch (corrections.join(entry.school().id(), urn)) {
            case JOINED -> {
                tell(entry, "school.joined", "The school and its entry in the register became one", "");
                yield List.of();
            }
            case NOTED -> {
                tell(
                        entry,
                        "school.urn-noted",
                        "The school\u2019s URN was noted; the register does not have it yet",
                        "");
                yield List.of();
            }
            case ANOTHER ->
                List.of(new Refusal(
                        "urn",
                        "urn.another",
                        "The school of this URN has another name and another postcode. If it is the same school,"
                                + " correct the name or the postcode here first"));
            case IN_USE ->
                List.of(new Refusal(
                        "urn",
                        "urn.in-use",
                        "An appropriate body works with the school of this URN already, so the two stay apart."
                                + " Ask your schools to register under that one"));
            case NOT_HERE -> List.of(NOT_HERE);
        };
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, SchoolId school, long version) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.in(caller.scope(), () -> audit.since("school", school.value(), version));
    }

    @Override
    public long news(Caller caller) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.in(caller.scope(), corrections::news);
    }

    @Override
    public Slice<School> withNews(Caller caller, Turn turn) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.in(caller.scope(), () -> corrections.withNews(turn));
    }

    private List<Refusal> change(Caller caller, SchoolId school, long version, Function<Entry, List<Refusal>> change) {
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

    private void tell(Entry entry, String kind, String sentence, String reason) {
        audit.record(Happening.to("school", entry.school().id().value(), kind, sentence)
                .because(reason));
    }

    private static String titles(List<Fact> facts) {
        return facts.stream().map(fact -> fact.title().toLowerCase(Locale.UK)).collect(Collectors.joining(", "));
    }
}
