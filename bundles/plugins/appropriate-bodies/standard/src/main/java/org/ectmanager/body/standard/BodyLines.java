/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;

/**
 * The lines that every body has, wherever they are written.
 *
 * @param files where a resource can be a file of its own, the folder of these files
 */
record BodyLines(Lines read, Optional<Folder> files) {

    static final List<String> KEYS = List.of(
            "name",
            "about",
            "colour.brand",
            "colour.accent",
            "logo",
            "help.telephone",
            "help.email",
            "help.hours",
            "help.contact.role",
            "help.contact.email",
            "reports.open.days",
            "reports.due.days",
            "reports.per.year",
            "security.questions",
            "confirm.new.heads",
            "modules.off",
            "fees.from",
            "fees.vat",
            "fees.notes");

    /** What the lines say; true only where none was refused. */
    record Said(
            String name,
            String about,
            Branding branding,
            HelpContacts help,
            PlanPolicy plan,
            BodyPolicy policy,
            WayLines.Ways ways,
            StandardBody.Offer offer,
            StandardBody.Entry entry) {

        Said with(PlanPolicy otherPlan, StandardBody.Offer otherOffer) {
            return new Said(name, about, branding, help, otherPlan, policy, ways, otherOffer, entry);
        }

        StandardBody body(BodyId id, StandardBody.Files files) {
            var profile = new BodyProfile(id, name, about, branding, help);
            return new StandardBody(profile, policy, plan, ways, offer, entry, files);
        }
    }

    /** Refuses every line whose key is not one of these and not one of the numbered ones. */
    void onlyKnown(List<String> keys) {
        var offer = new OfferLines(read, files);
        read.lines().keySet().stream()
                .filter(key ->
                        !keys.contains(key) && !WayLines.isKey(key) && !EntryLines.isKey(key) && !offer.isKey(key))
                .map(key -> unknown(key, keys))
                .forEach(read.refusals()::add);
    }

    Said read(byte[] picture) {
        var name = read.text("name", 120);
        var about = read.optional("about", 200);
        var brand = read.colour("colour.brand", "#1b4d5c");
        var accent = read.colour("colour.accent", "#0f766e");
        var help = read.help();
        var logo = new LogoFile(read.optional("logo", 200), picture).read(name, read.refusals());
        var branding = new Branding(brand, accent, logo);
        var ways = new WayLines(read);
        return new Said(
                name,
                about,
                branding,
                help,
                ways.staggered(plan()),
                policy(),
                ways.read(),
                new OfferLines(read, files).read(),
                new EntryLines(read).read());
    }

    private PlanPolicy plan() {
        return PlanPolicy.offsets(
                        read.number("reports.open.days", 1, 90, 21), read.number("reports.due.days", 0, 60, 14))
                .with(read.reportsPerYear("reports.per.year"));
    }

    private BodyPolicy policy() {
        return new BodyPolicy(
                read.yesOrNo("security.questions", true),
                read.yesOrNo("confirm.new.heads", false),
                read.anyOf("modules.off", BodyModule.values()));
    }

    private static Refusal unknown(String key, List<String> keys) {
        return new Refusal(
                key,
                "body.key",
                "there is no such key; the keys are " + String.join(", ", keys) + ", "
                        + String.join(", ", WayLines.KEYS) + ", " + String.join(", ", WayLines.NUMBERED) + ", "
                        + String.join(", ", EntryLines.KEYS) + ", " + EntryLines.NUMBERED_KEYS + ", "
                        + OfferLines.KEYS);
    }
}
