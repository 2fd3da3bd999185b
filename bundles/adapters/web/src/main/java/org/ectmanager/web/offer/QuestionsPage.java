/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.offer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.spi.body.QuestionAndAnswer;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Search;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Modules;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people ask an appropriate body, with its answers for whoever asks (P27). Features 2.21. */
@Component
@Path("/{body}/help/questions")
public final class QuestionsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final Offered offered;

    @Activate
    public QuestionsPage(@Reference Offered offered) {
        this.offered = offered;
    }

    /** @param anchor by which a link leads to it */
    public record Category(String anchor, String title, List<Entry> entries) {}

    /** @param readers who sees it, for the body's own staff; empty for others */
    public record Entry(String question, List<String> answer, String readers) {}

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        Modules.require(request, BodyModule.QUESTIONS_AND_ANSWERS);
        var sought = new Sought(form.value(Search.FIELD));
        var reader = Reader.of(request);
        var mine = offered.questions(request).toList();
        var fitting = mine.stream().filter(each -> sought.isIn(texts(each))).toList();
        return Replies.ok(templates.offerQuestions(
                request.screen("Questions and answers").below(Link.to(request.helpHref(), "Help and support")),
                new Found(
                        sought.typed(),
                        fitting.size(),
                        mine.size(),
                        offered.body(request).questionsAndAnswers().size(),
                        reader.isStranger(),
                        Offered.questionsHref(request)),
                categories(fitting, reader)));
    }

    private static List<Category> categories(List<QuestionAndAnswer> questions, Reader reader) {
        var byTitle = new LinkedHashMap<String, List<Entry>>();
        for (var each : questions) {
            byTitle.computeIfAbsent(each.category(), unseen -> new ArrayList<>())
                    .add(new Entry(
                            each.question(),
                            each.answer(),
                            reader.isOfBody() ? OfferWords.readers(each.readers()) : ""));
        }
        var categories = new ArrayList<Category>();
        byTitle.forEach((title, entries) ->
                categories.add(new Category("category-" + (categories.size() + 1), title, entries)));
        return List.copyOf(categories);
    }

    private static List<String> texts(QuestionAndAnswer each) {
        return Stream.concat(Stream.of(each.category(), each.question()), each.answer().stream())
                .toList();
    }
}
