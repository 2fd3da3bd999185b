/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.registration.RegisterEct;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Step;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One step of a registration. Whatever is typed is kept, right or wrong. */
@Component
@Path(Place.PATH + "/registrations/{id: [0-9]{1,18}}/{step: programme|teacher|post|training|support}")
public final class StepPage implements Page {

    private static final String LATER = "later";
    private static final String MENTOR = "mentor";
    private static final String CHECK = "check";
    private static final String ANSWERS = "answers.";

    private final Templates templates = new StaticTemplates();
    private final RegisterEct registrations;
    private final Clock clock;

    @Activate
    public StepPage(@Reference RegisterEct registrations, @Reference Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @GET
    public Response ask(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("id") long id,
            @PathParam("step") String path) {
        var place = Place.of(request, number);
        var registration = find(place, id);
        return registration.isOpenToSchool()
                ? Replies.ok(shown(
                        place,
                        registration,
                        step(path),
                        Drafts.filled(registration.answers()).with("from", form.value("from"))))
                : Replies.seeOther(place.registration(id));
    }

    @POST
    public Response keep(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("id") long id,
            @PathParam("step") String path) {
        var place = Place.of(request, number);
        var step = step(path);
        var refusals = registrations.keep(
                place.caller(), place.school(), Drafts.seen(form, id), step, Drafts.typed(form, step.fields()));
        if (refusals.isEmpty() || wasKept(refusals) && isLeaving(form)) {
            return Replies.seeOther(next(place, id, step, form));
        }
        var now = find(place, id);
        var overtaken = Versions.overtaken(refusals) ? changes(place, now, step, form) : Overtaken.not();
        return Replies.again(shown(place, now, step, overtaken.kept(form).refused(refusals), overtaken));
    }

    /** As on the check page: what the step said when it was opened, what it says now, and what was typed. */
    private Overtaken changes(Place place, Registration now, Step step, Form form) {
        var seen = registrations.since(place.caller(), place.school(), Drafts.seen(form, now.id()));
        var then = new HashMap<>(now.answers());
        seen.filter(edit -> edit.before().keySet().stream().anyMatch(name -> name.startsWith(ANSWERS)))
                .ifPresent(edit -> step.fields()
                        .forEach(field ->
                                then.put(field, edit.before(ANSWERS + field).orElse(""))));
        var typed = new HashMap<>(now.answers());
        typed.putAll(Drafts.typed(form, step.fields()));
        var people = registrations.choices(place.caller(), place.school());
        return RegistrationFacts.of(now.answers(), people)
                .changes(
                        Overtaken.by(seen, clock),
                        step,
                        RegistrationFacts.of(then, people),
                        RegistrationFacts.of(typed, people))
                .keeping(seen.isPresent() ? leftAlone(step, then, typed, now.answers()) : Map.of());
    }

    /** What was saved of the fields that nobody touched in this form; the three fields of a date go together. */
    private static Map<String, String> leftAlone(
            Step step, Map<String, String> then, Map<String, String> typed, Map<String, String> now) {
        var touched = step.fields().stream()
                .filter(field -> !said(then, field).equals(said(typed, field)))
                .map(StepPage::whole)
                .collect(Collectors.toSet());
        return step.fields().stream()
                .filter(field -> !touched.contains(whole(field)))
                .collect(Collectors.toMap(field -> field, field -> now.getOrDefault(field, "")));
    }

    private static String whole(String field) {
        return field.replaceFirst("-(day|month|year)$", "");
    }

    private static String said(Map<String, String> answers, String field) {
        return answers.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    private String next(Place place, long id, Step step, Form form) {
        var after = form.value("then");
        if (after.equals(LATER)) {
            return place.registration(id);
        }
        if (after.equals(MENTOR)) {
            return place.step(id, step) + "/mentor" + (fromCheck(form) ? "?from=" + CHECK : "");
        }
        return fromCheck(form)
                ? place.check(id)
                : step.next().map(following -> place.step(id, following)).orElse(place.check(id));
    }

    private JteModel shown(Place place, Registration registration, Step step, Form form) {
        return shown(place, registration, step, form, Overtaken.not());
    }

    private JteModel shown(Place place, Registration registration, Step step, Form form, Overtaken overtaken) {
        var id = registration.id();
        var back = fromCheck(form)
                ? place.check(id)
                : step.previous().map(before -> place.step(id, before)).orElse(place.registration(id));
        return templates.registrationStep(
                place.request().screen(step.title()).with(form).backTo(back),
                step,
                registration.version(),
                registrations.choices(place.caller(), place.school()),
                step == Step.POST ? registrations.termStarts(place.caller(), place.school()) : List.of(),
                step == Step.POST ? registrations.asked(place.caller(), place.school()) : Set.of(),
                buttons(place, step),
                overtaken);
    }

    private List<Button> buttons(Place place, Step step) {
        var next = Button.primary("Save and continue").sending("then", "next");
        var later = Button.secondary("Save and come back later").sending("then", LATER);
        return step == Step.SUPPORT
                ? List.of(next, Button.secondary("Save and add a mentor").sending("then", MENTOR), later)
                : List.of(next, later);
    }

    private Registration find(Place place, long id) {
        return registrations.find(place.caller(), place.school(), id).orElseThrow(NotFoundException::new);
    }

    /** Reasons that name no field are about the whole registration: then nothing was kept. */
    private static boolean wasKept(List<Refusal> refusals) {
        return refusals.stream().noneMatch(refusal -> refusal.field().isEmpty());
    }

    private static boolean isLeaving(Form form) {
        return form.value("then").equals(LATER) || form.value("then").equals(MENTOR);
    }

    private static boolean fromCheck(Form form) {
        return form.value("from").equals(CHECK);
    }

    private static Step step(String path) {
        return Step.at(path).orElseThrow(NotFoundException::new);
    }
}
