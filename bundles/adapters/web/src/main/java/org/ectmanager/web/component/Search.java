/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.util.Map;

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

    public Search keeping(String name, String held) {
        return new Search(label, hint, value, action, Map.of(name, held), posted);
    }
}
