/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.signin.FinishSignIn;
import org.ectmanager.application.signin.FinishSignIn.Answered;
import org.ectmanager.application.signin.FirstStep;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The steps of the first sign-in, in the order that the visit says. Features 2.3. */
@Component
@Path("/{body}/first-sign-in")
public final class FirstSignInPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final FinishSignIn steps;

    @Activate
    public FirstSignInPage(@Reference FinishSignIn steps) {
        this.steps = steps;
    }

    @GET
    @Path("password")
    public Response password(@Context PageRequest request) {
        Entrance.finishing(request, FirstStep.PASSWORD);
        return Replies.ok(password(request, Form.empty()));
    }

    @POST
    @Path("password")
    public Response savePassword(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.finishing(request, FirstStep.PASSWORD);
        var refusals = steps.choosePassword(caller, form.value("password"), form.value("again"));
        return next(request, refusals, () -> password(request, form.refused(refusals)));
    }

    @GET
    @Path("questions")
    public Response questions(@Context PageRequest request) {
        Entrance.finishing(request, FirstStep.QUESTIONS);
        return Replies.ok(questions(request, Form.empty()));
    }

    @POST
    @Path("questions")
    public Response saveQuestions(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.finishing(request, FirstStep.QUESTIONS);
        var answers = Stream.of("1", "2")
                .map(number -> new Answered(form.value("question" + number), form.value("answer" + number)))
                .toList();
        var refusals = steps.answerQuestions(caller, answers);
        return next(request, refusals, () -> questions(request, form.refused(refusals)));
    }

    @GET
    @Path("preferences")
    public Response preferences(@Context PageRequest request) {
        Entrance.finishing(request, FirstStep.PREFERENCES);
        return Replies.ok(templates.signinPreferences(
                request.screen("How may we contact you?").with(Form.empty().with("contact", "reminders"))));
    }

    @POST
    @Path("preferences")
    public Response savePreferences(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.finishing(request, FirstStep.PREFERENCES);
        steps.choosePreferences(caller, form.isChosen("contact", "reminders"));
        return Replies.seeOther(request.home());
    }

    @GET
    @Path("notice")
    public Response notice(@Context PageRequest request) {
        return Replies.ok(notice(request, Entrance.finishing(request, FirstStep.NOTICE), Form.empty()));
    }

    @POST
    @Path("notice")
    public Response acceptNotice(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.finishing(request, FirstStep.NOTICE);
        var refusals = steps.acceptNotice(caller, form.value("version"), form.isChosen("accepted", "yes"));
        return next(request, refusals, () -> notice(request, caller, form.refused(refusals)));
    }

    /** A list of questions of which none is chosen at first. */
    public static Choices question(Form form, String name, String label, List<String> questions) {
        var choices = Choices.of(form, name, label).option("", "Choose a question");
        for (var question : questions) {
            choices = choices.option(question, question);
        }
        return choices;
    }

    private JteModel password(PageRequest request, Form form) {
        return templates.signinNewPassword(screen(request, "Choose your own password", form), false);
    }

    private JteModel questions(PageRequest request, Form form) {
        return templates.signinQuestions(screen(request, "Security questions", form), steps.questions());
    }

    private JteModel notice(PageRequest request, Caller caller, Form form) {
        var notice = steps.notice(caller).orElseThrow(NotFoundException::new);
        return templates.signinNotice(screen(request, notice.title(), form), notice);
    }

    private static Screen screen(PageRequest request, String title, Form form) {
        return request.screen(title).with(form);
    }

    private static Response next(PageRequest request, List<Refusal> refusals, Supplier<JteModel> again) {
        return refusals.isEmpty() ? Replies.seeOther(request.home()) : Replies.again(again.get());
    }
}
