/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.gallery;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.PageRequest.Running;
import org.ectmanager.web.theme.BodyLook;
import org.ectmanager.web.visitor.Arrival;
import org.ectmanager.web.visitor.Stranger;
import org.ectmanager.web.visitor.Visitor;

/** Templates as browsers would get them. */
public final class Rendered {

    public static final String TOKEN = "0123456789abcdef0123456789abcdef0123456789abcdef";

    private Rendered() {}

    public static String html(Consumer<HtmlTemplateOutput> template) {
        var text = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }

    /** Several templates as the content of another. */
    public static Content content(List<Consumer<HtmlTemplateOutput>> templates) {
        return output -> templates.forEach(template -> template.accept((HtmlTemplateOutput) output));
    }

    public static Content words(String words) {
        return output -> output.writeUserContent(words);
    }

    public static PageRequest request(Optional<BodyLook> look, boolean sample, Visitor visitor) {
        return new PageRequest(
                new Arrival("1234567890abcdef", "GET", "/kestrel/ects", Map.of(), "127.0.0.1", false),
                look,
                new Running(sample, Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC)),
                () -> visitor);
    }

    public static PageRequest stranger() {
        return request(Optional.empty(), true, new Stranger(TOKEN));
    }

    public record Head() implements Visitor {

        @Override
        public String name() {
            return "Grace Okafor";
        }

        @Override
        public String csrfToken() {
            return TOKEN;
        }

        @Override
        public List<Link> menu() {
            return List.of(
                    Link.to("/kestrel/home", "Home"),
                    Link.to("/kestrel/ects", "Early career teachers"),
                    Link.to("/kestrel/people", "People"),
                    Link.to("/kestrel/school", "School details"));
        }
    }
}
