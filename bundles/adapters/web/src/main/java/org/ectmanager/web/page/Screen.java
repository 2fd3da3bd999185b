/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.asset.Assets;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.theme.BodyLook;

/**
 * What the layout needs to know of a page.
 *
 * @param trail one link is a back link, more are breadcrumbs; none on a front page
 * @param heading whether the layout shows the title as h1, or the page's question or panel does
 */
public record Screen(
        PageRequest request,
        String title,
        Form form,
        List<Link> trail,
        boolean back,
        List<Notice> notices,
        boolean heading) {

    public static final String PRODUCT = "ECT Manager";

    public Screen {
        trail = List.copyOf(trail);
        notices = List.copyOf(notices);
    }

    static Screen of(PageRequest request, String title) {
        return new Screen(request, title, Form.empty(), List.of(), false, List.of(), true);
    }

    /** The form on this page: its refusals make the error summary. */
    public Screen with(Form shown) {
        return new Screen(request, title, shown, trail, back, notices, heading);
    }

    /** For a step of a task. */
    public Screen backTo(String href) {
        return new Screen(request, title, form, List.of(Link.to(href, "Back")), true, notices, heading);
    }

    /** For a page below others, from the top down. */
    public Screen below(Link... pages) {
        return new Screen(request, title, form, List.of(pages), false, notices, heading);
    }

    public Screen saying(Notice notice) {
        return new Screen(
                request,
                title,
                form,
                trail,
                back,
                Stream.concat(notices.stream(), Stream.of(notice)).toList(),
                heading);
    }

    /** The same below what is said already; of banners a page has one, of alerts any number. */
    public Screen sayingToo(Notice notice) {
        return notice.isAlert() || notices.stream().allMatch(Notice::isAlert) ? saying(notice) : this;
    }

    /** The h1 is shown by the page itself: a question as heading, or a confirmation panel. */
    public Screen withOwnHeading() {
        return new Screen(request, title, form, trail, back, notices, false);
    }

    /** What browsers show in their tab: errors first, so that it is the first thing heard. */
    public String tabTitle() {
        var site = title.equals(siteName()) ? PRODUCT : siteName();
        return (form.isRefused() ? "Error: " : "") + title + " - " + site;
    }

    public String siteName() {
        return request.face().map(BodyLook::name).orElse(PRODUCT);
    }

    public String homeHref() {
        return request.home().isEmpty() ? "/" : request.home();
    }

    public Optional<String> logo() {
        return request.face().map(BodyLook::logoHref).filter(address -> !address.isEmpty());
    }

    public Optional<String> privacyHref() {
        return request.face().map(BodyLook::privacyHref).filter(address -> !address.isEmpty());
    }

    public Optional<String> themeHref() {
        return request.face().map(BodyLook::themeHref);
    }

    public Assets assets() {
        return Assets.all();
    }

    /** Where the error summary leads for a reason: to its field, of a date to the day. */
    public Optional<String> target(Refusal refusal) {
        if (refusal.field().isEmpty()) {
            return Optional.empty();
        }
        var day = refusal.field() + "-day";
        return Optional.of("#" + (form.typed().containsKey(day) ? day : refusal.field()));
    }

    /**
     * What a menu entry says of itself: "page" when it leads here, "true" when this page is below it and below no
     * closer entry; nothing otherwise.
     */
    public Optional<String> current(Link entry) {
        var path = request.arrival().path();
        if (entry.href().equals(path)) {
            return Optional.of("page");
        }
        return section(path).filter(entry::equals).map(nearest -> "true");
    }

    private Optional<Link> section(String path) {
        return request.visitor().menu().stream()
                .filter(entry -> path.equals(entry.href()) || path.startsWith(entry.href() + "/"))
                .max(Comparator.comparingInt(entry -> entry.href().length()));
    }
}
