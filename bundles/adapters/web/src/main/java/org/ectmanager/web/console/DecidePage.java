/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.decision.DecideInduction.Case;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.decision.DecideInduction.Decider;
import org.ectmanager.application.decision.GiveNotices;
import org.ectmanager.application.decision.GiveNotices.Change;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.decision.Notice.Recipient;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.decision.DecisionView;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.report.WhatIfFacts;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One induction at its end: what the rules say, the clocks, and the decision (R10, R11, R43 to R48). */
@Component
@Path("/{body}/console/decisions/{id: [0-9]{1,18}}")
public final class DecidePage implements Page {

    /** What is confirmed on a page of its own: neither can be taken back here. */
    private static final Set<String> ASKED_TWICE = Set.of("extend", "fail");

    private final Templates templates = new StaticTemplates();
    private final DecideInduction decisions;
    private final DecisionView view;
    private final GiveNotices notices;
    private final Rights rights;
    private final Clock clock;

    @Activate
    public DecidePage(
            @Reference DecideInduction decisions,
            @Reference DecisionView view,
            @Reference GiveNotices notices,
            @Reference Rights rights,
            @Reference Clock clock) {
        this.decisions = decisions;
        this.view = view;
        this.notices = notices;
        this.rights = rights;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        return Replies.ok(shown(request, caller, look(caller, id), form));
    }

    @POST
    public Response decide(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        rights.require(caller, Right.DECIDE);
        if (form.isChosen("then", "edit")) {
            return Replies.ok(shown(request, caller, look(caller, id), form));
        }
        var seen = new DecideInduction.Seen(id, Versions.of(form, "version"));
        var choice = new Choice(
                form.value("outcome"), form.value("terms"), form.value("reason").replace("\r\n", "\n"));
        var asks = ASKED_TWICE.contains(choice.outcome()) && !form.isChosen("sure", "yes");
        var refusals = asks ? decisions.check(caller, seen, choice) : decisions.decide(caller, seen, choice);
        if (!refusals.isEmpty()) {
            return again(request, caller, id, form, refusals);
        }
        if (!asks) {
            return Replies.seeOther(address(request, id) + "?done=decided");
        }
        return choice.outcome().equals("fail")
                ? Replies.ok(failing(request, look(caller, id), form))
                : decisions
                        .ifExtended(caller, seen, choice.terms())
                        .fold(
                                plan -> Replies.ok(extending(request, look(caller, id), form, plan)),
                                wrong -> again(request, caller, id, form, wrong));
    }

    private Response again(PageRequest request, Caller caller, long id, Form form, List<Refusal> refusals) {
        return Replies.again(shown(request, caller, look(caller, id), form.refused(refusals)));
    }

    private JteModel failing(PageRequest request, Case file, Form form) {
        return templates.consoleFail(
                screen(request, "Confirm the decision to fail", form),
                file,
                address(request, file.decision().id()));
    }

    /** What the extension makes of the plan, before it is decided. */
    private JteModel extending(PageRequest request, Case file, Form form, WhatIf plan) {
        return templates.consoleExtend(
                screen(request, "Confirm the extension", form),
                WhatIfFacts.extending("Induction of " + file.induction().name().full(), plan),
                address(request, file.decision().id()));
    }

    @POST
    @Path("told")
    public Response told(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        var file = look(caller, id);
        var refusals = notices.given(caller, id, new Change(chosen(form, "shown"), chosen(form, "told")));
        return refusals.isEmpty()
                ? Replies.seeOther(address(request, id) + "?done=told")
                : Replies.again(shown(request, caller, file, form.refused(refusals)));
    }

    private static Set<Recipient> chosen(Form form, String field) {
        return Stream.of(Recipient.values())
                .filter(recipient -> form.isChosen(field, recipient.name()))
                .collect(Collectors.toSet());
    }

    /** What can be decided. */
    public static Choices choices(Form form, Content terms) {
        return Choices.of(form, "outcome", "What do you decide?")
                .option("pass", "Pass", "Induction is completed satisfactorily")
                .option("extend", "Extend induction", terms)
                .option("fail", "Fail", "Induction is not completed satisfactorily; you confirm it on the next page");
    }

    private Case look(Caller caller, long id) {
        return decisions.look(caller, id).orElseThrow(NotFoundException::new);
    }

    private JteModel shown(PageRequest request, Caller caller, Case file, Form form) {
        var screen = screen(request, file.induction().name().full(), form);
        return templates.consoleDecision(
                switch (form.value("done")) {
                    case "decided" ->
                        screen.saying(Notice.success("The decision is made. The notices go out by e-mail"));
                    case "told" -> screen.saying(Notice.success("Saved"));
                    default -> screen;
                },
                file,
                view.standing(file),
                view.clocksOfStaff(file),
                view.notice(request, file),
                view.noticeTitle(file),
                StillToTell.of(notices.standing(caller, file.decision().id()), LocalDate.now(clock), clock),
                decisions.decider(caller, file),
                deciders(caller, file),
                request.home() + "/console/reports/" + file.decision().report());
    }

    /** Who can decide, for somebody who cannot. */
    private String deciders(Caller caller, Case file) {
        return file.decision().made().isPresent() || decisions.decider(caller, file) == Decider.DECIDES
                ? ""
                : String.join(", ", decisions.deciders(caller, file));
    }

    private static Screen screen(PageRequest request, String title, Form form) {
        return request.screen(title)
                .below(
                        Link.to(request.home() + "/console", "Home"),
                        Link.to(request.home() + "/console/decisions", "Decisions"))
                .with(form);
    }

    private static String address(PageRequest request, long id) {
        return request.home() + "/console/decisions/" + id;
    }
}
