/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.school.CorrectSchool;
import org.ectmanager.application.school.CorrectSchool.Edit;
import org.ectmanager.application.school.CorrectSchool.Entry;
import org.ectmanager.application.school.CorrectSchool.Nature;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolKinds;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.EstablishmentType;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
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

/** An officer corrects what the register says of a school, and sees what it says since. Features 2.6 and 2.22. */
@Component
@Path("/{body}/console/schools/{school: [0-9]{1,18}}/correct")
public final class CorrectSchoolPage implements Page {

    private static final Map<Fact, String> COLUMNS = Map.of(
            Fact.AUTHORITY, "la_code",
            Fact.ESTABLISHMENT, "establishment_no");

    private final Templates templates = new StaticTemplates();
    private final CorrectSchool schools;
    private final CorrectedFacts corrected;
    private final Clock clock;

    @Activate
    public CorrectSchoolPage(@Reference CorrectSchool schools, @Reference BodyRegistry bodies, @Reference Clock clock) {
        this.schools = schools;
        this.corrected = new CorrectedFacts(bodies, clock);
        this.clock = clock;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("school") long school) {
        var entry = entry(Entrance.caller(request), school);
        return Replies.ok(asked(request, entry, filled(entry), Overtaken.not()));
    }

    @POST
    public Response change(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var caller = Entrance.caller(request);
        var entry = entry(caller, number);
        var school = entry.school().id();
        var refusals = changed(caller, school, form);
        if (refusals.isEmpty()) {
            return Replies.seeOther(back(request, entry) + "?done=corrected");
        }
        var isSaved = form.value("then").equals("save");
        var shown = isSaved ? form : filled(entry).with("urn", form.value("urn"));
        if (!Versions.overtaken(refusals)) {
            return Replies.again(asked(request, entry, shown.refused(refusals), Overtaken.not()));
        }
        var overtaken = Overtaken.by(schools.since(caller, school, Versions.of(form, "version")), clock);
        for (var fact : Fact.values()) {
            overtaken = overtaken.field(
                    fact.title(),
                    COLUMNS.getOrDefault(fact, fact.field()),
                    entry.text().of(fact),
                    shown,
                    fact.field());
        }
        if (entry.school().origin().isAdded()) {
            overtaken = kind(overtaken, entry, shown);
        }
        var now = overtaken.kept(shown).with("version", Long.toString(entry.version()));
        return Replies.again(asked(request, entry, now.refused(refusals), overtaken));
    }

    private static Overtaken kind(Overtaken overtaken, Entry entry, Form typed) {
        return overtaken.field(
                "Kind of school",
                overtaken.before("type_name", UnaryOperator.identity()),
                entry.school().typeName(),
                SchoolKinds.of(typed.value("kind")).map(EstablishmentType::name).orElse(""),
                Map.of("kind", Integer.toString(entry.school().typeCode())));
    }

    private List<Refusal> changed(Caller caller, SchoolId school, Form form) {
        var version = Versions.of(form, "version");
        return switch (form.value("then")) {
            case "keep" -> schools.keep(caller, school, version);
            case "take" -> schools.take(caller, school, version);
            case "join" -> schools.join(caller, school, version, form.value("urn"));
            default -> saved(caller, school, form, version);
        };
    }

    private List<Refusal> saved(Caller caller, SchoolId school, Form form, long version) {
        var nature = Optional.of(form.value("kind")).filter(kind -> !kind.isEmpty());
        return SchoolQuestions.inspected(form)
                .fold(
                        inspected -> schools.save(
                                caller,
                                school,
                                new Edit(
                                        SchoolQuestions.typed(form),
                                        nature.map(kind -> new Nature(kind, inspected)),
                                        form.value("reason"),
                                        version)),
                        refusals -> refusals);
    }

    private Entry entry(Caller caller, long school) {
        return schools.find(caller, new SchoolId(Math.max(1, school))).orElseThrow(NotFoundException::new);
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
