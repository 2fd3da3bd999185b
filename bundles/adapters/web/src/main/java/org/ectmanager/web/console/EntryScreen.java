/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.school.CorrectSchool;
import org.ectmanager.application.school.CorrectSchool.Entry;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolKinds;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.EstablishmentType;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.school.CorrectedFacts;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A school's entry with all that may be done with it; each of its forms is a page's own. */
@Component(service = EntryScreen.class)
public final class EntryScreen {

    private static final Map<Fact, String> COLUMNS = Map.of(
            Fact.AUTHORITY, "la_code",
            Fact.ESTABLISHMENT, "establishment_no");

    private final Templates templates = new StaticTemplates();
    private final CorrectSchool schools;
    private final CorrectedFacts corrected;
    private final Clock clock;

    @Activate
    public EntryScreen(@Reference CorrectSchool schools, @Reference BodyRegistry bodies, @Reference Clock clock) {
        this.schools = schools;
        this.corrected = new CorrectedFacts(bodies, clock);
        this.clock = clock;
    }

    Response shown(PageRequest request, long school) {
        var entry = entry(Entrance.caller(request), school);
        return Replies.ok(asked(request, entry, filled(entry), Overtaken.not()));
    }

    /** To the school when all is well, or else the entry again with what was typed. */
    Response answered(PageRequest request, Entry entry, Form typed, List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return Replies.seeOther(back(request, entry) + "?done=corrected");
        }
        if (!Versions.overtaken(refusals)) {
            return Replies.again(asked(request, entry, typed.refused(refusals), Overtaken.not()));
        }
        var overtaken = overtaken(Entrance.caller(request), entry, typed);
        var now = overtaken.kept(typed).with("version", Long.toString(entry.version()));
        return Replies.again(asked(request, entry, now.refused(refusals), overtaken));
    }

    private Overtaken overtaken(Caller caller, Entry entry, Form typed) {
        var since = schools.since(caller, entry.school().id(), Versions.of(typed, "version"));
        var overtaken = Overtaken.by(since, clock);
        for (var fact : Fact.values()) {
            overtaken = overtaken.field(
                    fact.title(),
                    COLUMNS.getOrDefault(fact, fact.field()),
                    entry.text().of(fact),
                    typed,
                    fact.field());
        }
        return entry.school().origin().isAdded() ? kind(overtaken, entry, typed) : overtaken;
    }

    private static Overtaken kind(Overtaken overtaken, Entry entry, Form typed) {
        return overtaken.field(
                "Kind of school",
                overtaken.before("type_name", UnaryOperator.identity()),
                entry.school().typeName(),
                SchoolKinds.of(typed.value("kind")).map(EstablishmentType::name).orElse(""),
                Map.of("kind", Integer.toString(entry.school().typeCode())));
    }

    Entry entry(Caller caller, long school) {
        return schools.find(caller, new SchoolId(Math.max(1, school))).orElseThrow(NotFoundException::new);
    }

    /** The entry as it stands, sent as it was seen. */
    static Form filled(Entry entry, Form sent) {
        return filled(entry).with("version", sent.value("version"));
    }

    private static Form filled(Entry entry) {
        var form = Form.empty().with("version", Long.toString(entry.version()));
        for (var fact : Fact.values()) {
            form = form.with(fact.field(), entry.text().of(fact));
        }
        var school = entry.school();
        var described = form.with("kind", Integer.toString(school.typeCode()));
        return school.overseasInspected()
                .map(day -> described.with("inspected", day))
                .orElse(described);
    }

    private JteModel asked(PageRequest request, Entry entry, Form form, Overtaken overtaken) {
        var back = back(request, entry);
        return templates.consoleCorrectSchool(
                request.screen("Correct what is said of " + entry.school().name())
                        .with(form)
                        .backTo(back),
                overtaken,
                corrected.news(entry.corrections()),
                corrected.inForce(entry.corrections()),
                entry.school().origin().isAdded(),
                request.home() + "/console/schools/" + entry.school().id().value() + "/correct",
                back);
    }

    /** A school that this body added stands among those, until the register has it. */
    private static String back(PageRequest request, Entry entry) {
        var own = entry.school().origin().added().filter(added -> ("/" + added.by()).equals(request.home()));
        var added = entry.school().origin().isAdded() && own.isPresent() ? "added/" : "";
        return request.home() + "/console/schools/" + added
                + entry.school().id().value();
    }
}
