/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.NotFoundException;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.spi.body.QuestionAndAnswer;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.page.Modules;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.signin.Entrance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the appropriate body of an address offers to whoever asks: files, answers and its fees. */
@Component(service = Offered.class)
public final class Offered {

    private final BodyRegistry bodies;

    @Activate
    public Offered(@Reference BodyRegistry bodies) {
        this.bodies = bodies;
    }

    /** Links to the pages that have something for this reader. */
    public List<Link> links(PageRequest request) {
        var reader = Reader.of(request);
        var links = new ArrayList<Link>();
        if (Modules.on(request, BodyModule.RESOURCES)
                && resources(request).findAny().isPresent()) {
            links.add(Link.to(resourcesHref(request), "Resources"));
        }
        if (Modules.on(request, BodyModule.QUESTIONS_AND_ANSWERS)
                && questions(request).findAny().isPresent()) {
            links.add(Link.to(questionsHref(request), "Questions and answers"));
        }
        if (reader.pays()
                && Modules.on(request, BodyModule.FEES)
                && !body(request).fees().isEmpty()) {
            links.add(Link.to(feesHref(request), "Fees"));
        }
        links.add(Link.to(policyHref(request), "How " + body(request).profile().name() + " works"));
        return List.copyOf(links);
    }

    /** The resources that belong to reports of this kind, for whoever writes one. */
    public List<Link> helpful(PageRequest request, ReportKind kind) {
        return Modules.on(request, BodyModule.RESOURCES)
                ? resources(request)
                        .filter(resource -> resource.occasion().reports().contains(kind))
                        .map(resource -> Link.to(href(request, resource), resource.title()))
                        .toList()
                : List.of();
    }

    Stream<BodyResource> resources(PageRequest request) {
        var reader = Reader.of(request);
        return body(request).resources().stream().filter(resource -> reader.sees(resource.readers()));
    }

    Stream<QuestionAndAnswer> questions(PageRequest request) {
        var reader = Reader.of(request);
        return body(request).questionsAndAnswers().stream().filter(question -> reader.sees(question.readers()));
    }

    AppropriateBodyPlugin body(PageRequest request) {
        return bodies.find(Entrance.body(request)).orElseThrow(NotFoundException::new);
    }

    static String resourcesHref(PageRequest request) {
        return request.helpHref() + "/resources";
    }

    static String href(PageRequest request, BodyResource resource) {
        return resource.link().map(String::valueOf).orElse(resourcesHref(request) + "/" + resource.id());
    }

    static String questionsHref(PageRequest request) {
        return request.helpHref() + "/questions";
    }

    static String policyHref(PageRequest request) {
        return request.helpHref() + "/how-it-works";
    }

    static String feesHref(PageRequest request) {
        return request.helpHref() + "/fees";
    }
}
