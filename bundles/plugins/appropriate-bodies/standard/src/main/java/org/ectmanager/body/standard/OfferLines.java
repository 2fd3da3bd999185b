/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.Proration;
import org.ectmanager.spi.body.QuestionAndAnswer;
import org.ectmanager.spi.body.ResourceFile;
import org.ectmanager.spi.body.Vat;

/**
 * The lines of what a body offers to read: numbered resources, questions and fees.
 *
 * @param files where a resource can be a file of its own, the folder that it lies in
 */
record OfferLines(Lines lines, Optional<Folder> files) {

    static final List<String> RESOURCE = List.of("title", "purpose", "link", "for");
    static final List<String> QUESTION = List.of("category", "asked", "answer", "for");
    static final List<String> FEE =
            List.of("name", "pounds", "charged", "part", "least.pounds", "extra", "where", "cost.pounds", "agreed");
    private static final Pattern NUMBERED = Pattern.compile("(resource|question|fee)\\.([1-9][0-9]?)\\.(.+)");
    private static final int LONGEST_ANSWER = 4_000;

    /** How the numbered keys look, for who mistypes one. */
    static final String KEYS = "resource.N." + String.join("/", RESOURCE) + ", question.N." + String.join("/", QUESTION)
            + ", fee.N." + String.join("/", FEE) + " with N from 1 to 99";

    /** Where the files of resources lie. */
    static final String FILES = "resources/";

    boolean isKey(String key) {
        var found = NUMBERED.matcher(key);
        return found.matches()
                && (parts(found.group(1)).contains(found.group(3))
                        || files.isPresent()
                                && found.group(1).equals("resource")
                                && found.group(3).equals("file"));
    }

    private static List<String> parts(String kind) {
        return switch (kind) {
            case "resource" -> RESOURCE;
            case "question" -> QUESTION;
            default -> FEE;
        };
    }

    StandardBody.Offer read() {
        return new StandardBody.Offer(
                lines.numbered("resource", this::resource), lines.numbered("question", this::question), fees());
    }

    /** One list of fees, or none where no fee is there. */
    private List<FeeSchedule> fees() {
        var fees = lines.numbered("fee", this::fee);
        var from = lines.day("fees.from");
        var vat = lines.oneOf("fees.vat", Vat.values(), Vat.UNSTATED);
        var notes = lines.optional("fees.notes", LONGEST_ANSWER).lines().toList();
        if (lines.numbers("fee").isEmpty()) {
            return List.of();
        }
        if (from.isEmpty()) {
            lines.refuse("fees.from", "must be given with fees: a day such as 2026-09-01");
        }
        return fees.isEmpty() || from.isEmpty()
                ? List.of()
                : lines.made("fees.notes", () -> new FeeSchedule(from.get(), vat, fees, notes)).stream()
                        .toList();
    }

    private Optional<BodyResource> resource(String key) {
        var title = lines.text(key + "title", 120);
        var purpose = lines.text(key + "purpose", 400);
        var readers = lines.anyOf(key + "for", Position.values()).toArray(Position[]::new);
        var id = key.substring(0, key.length() - 1).replace('.', '-');
        if (files.isPresent() && !lines.optional(key + "file", 100).isEmpty()) {
            return title.isEmpty() || purpose.isEmpty()
                    ? Optional.empty()
                    : file(key)
                            .flatMap(file -> lines.made(key + "file", () -> BodyResource.of(id, title, purpose, file)
                                    .readBy(readers)));
        }
        var link = lines.text(key + "link", 500);
        if (!link.isEmpty() && !link.matches("https://[A-Za-z0-9.-]+(:[0-9]+)?([/?#][!-;=?-~]*)?")) {
            lines.refuse(key + "link", "must be an address that begins with https://");
            return Optional.empty();
        }
        return title.isEmpty() || purpose.isEmpty() || link.isEmpty()
                ? Optional.empty()
                : lines.made(key + "link", () -> BodyResource.of(id, title, purpose, URI.create(link))
                        .readBy(readers));
    }

    private Optional<ResourceFile> file(String key) {
        var name = lines.optional(key + "file", 100);
        if (!lines.optional(key + "link", 500).isEmpty()) {
            lines.refuse(key + "file", "cannot be given with a link: a resource is either");
        }
        var content = files.orElseThrow().bytes(FILES + name);
        if (content.isEmpty()) {
            lines.refuse(key + "file", "names a file that is not in the folder " + FILES);
        }
        return content.flatMap(bytes -> lines.made(key + "file", () -> new ResourceFile(name, bytes)));
    }

    private Optional<QuestionAndAnswer> question(String key) {
        var category = lines.text(key + "category", 60);
        var asked = lines.text(key + "asked", 200);
        var answer = lines.text(key + "answer", LONGEST_ANSWER).lines().toList();
        var readers = lines.anyOf(key + "for", Position.values());
        return category.isEmpty() || asked.isEmpty() || answer.isEmpty()
                ? Optional.empty()
                : lines.made(key + "answer", () -> new QuestionAndAnswer(category, asked, answer, readers));
    }

    private Optional<Fee> fee(String key) {
        var name = lines.text(key + "name", 120);
        var pence = pence(key + "pounds", true);
        var charged = lines.oneOf(key + "charged", ChargingEvent.values(), ChargingEvent.YEAR);
        var part = lines.oneOf(key + "part", Proration.values(), Proration.IN_FULL);
        var least = pence(key + "least.pounds", false);
        var extra = lines.yesOrNo(key + "extra", false);
        var where = lines.optional(key + "where", 200);
        var cost = cost(key + "cost.pounds", pence);
        var agreed = lines.yesOrNo(key + "agreed", false);
        return name.isEmpty()
                ? Optional.empty()
                : lines.made(
                        key + "part", () -> new Fee(name, pence, charged, part, least, extra, where, cost, agreed));
    }

    private int cost(String key, int fee) {
        return lines.lines().getOrDefault(key, "").isEmpty() ? fee : pence(key, false);
    }

    private int pence(String key, boolean must) {
        var pounds = must ? lines.text(key, 9) : lines.optional(key, 9);
        if (!pounds.isEmpty() && !pounds.matches("[0-9]{1,5}(\\.[0-9]{2})?")) {
            lines.refuse(key, "must be an amount in pounds up to 99999.99, such as 175 or 49.50");
            return 0;
        }
        return pounds.isEmpty() ? 0 : new BigDecimal(pounds).movePointRight(2).intValueExact();
    }
}
