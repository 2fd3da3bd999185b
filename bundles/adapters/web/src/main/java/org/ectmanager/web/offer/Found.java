/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.offer;

import org.ectmanager.web.component.Search;

/**
 * How much of what an appropriate body offers is shown to somebody.
 *
 * @param typed what they look for; empty for everything
 * @param shown how many fit
 * @param mine how many are for them
 * @param all how many there are
 * @param href of the page with everything
 */
public record Found(String typed, int shown, int mine, int all, boolean stranger, String href) {

    /** Whether there is enough to search in. */
    public boolean isSearchable() {
        return mine > 1;
    }

    /** Whether somebody who signs in may see more. */
    public boolean hidesSome() {
        return stranger && mine < all;
    }

    public String signInHref() {
        return href.replaceFirst("(/[^/]+).*", "$1/sign-in?back=") + href;
    }

    public Search search(String label) {
        return Search.open(label, "", typed, href);
    }
}
