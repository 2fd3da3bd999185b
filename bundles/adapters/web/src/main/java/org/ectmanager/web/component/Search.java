/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.form.Form;

/**
 * A field to search with.
 *
 * @param value what was typed
 * @param kept what is sent with it unseen
 * @param posted whether it is sent out of sight: words that may be a person's name stay out of addresses
 */
public record Search(String label, String hint, String value, String action, Map<String, String> kept, boolean posted) {

    /** The name of the field. */
    public static final String FIELD = "q";

    /** Searches for what anybody may read in an address: a school, an appropriate body. */
    public static Search open(String label, String hint, String value, String action) {
        return new Search(label, hint, value, action, Map.of(), false);
    }

    /** Searches for people; the words are posted. */
    public static Search forPeople(String label, String hint, String value, String action) {
        return new Search(label, hint, value, action, Map.of(), true);
    }

    /** What was sent with the field, refused where nothing was typed into it; as it is where nothing was sent. */
    public static Form asked(Form sent, String missing) {
        return sent.typed().containsKey(FIELD) && sent.value(FIELD).isBlank()
                ? sent.refused(List.of(new Refusal(FIELD, "search.missing", missing)))
                : sent;
    }

    /** The ids of hint and error, for {@code aria-describedby}. */
    public Optional<String> describedBy(boolean wrong) {
        var ids = (hint.isEmpty() ? "" : FIELD + "-hint") + (wrong ? " " + FIELD + "-error" : "");
        return Optional.of(ids.strip()).filter(some -> !some.isEmpty());
    }

    /** The same list as this address shows, as far as it has these words. */
    public static String address(String list, String words) {
        return words.isEmpty() ? list : list + "&" + FIELD + "=" + URLEncoder.encode(words, UTF_8);
    }

    public Search keeping(String name, String held) {
        return new Search(label, hint, value, action, Map.of(name, held), posted);
    }
}
