/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import org.ectmanager.domain.colour.Colour;
import org.ectmanager.spi.body.Branding;

/** The look of a printed page in a body's colours. */
final class Styles {

    private Styles() {}

    static String of(Branding branding) {
        return """
                @page { size: A4; margin: 18mm 18mm 30mm 18mm;
                    @bottom-left { content: element(footer); width: 78%%; vertical-align: top; padding-top: 10pt; }
                    @bottom-right { content: "Page " counter(page) " of " counter(pages); font-family: 'Document';
                        font-size: 7.5pt; color: #505a5f; vertical-align: top; text-align: right; padding-top: 15pt; } }
                body { font-family: 'Document'; font-size: 10pt; line-height: 1.45; color: #0b0c0c; margin: 0; }
                .header { border-bottom: 3pt solid %1$s; padding-bottom: 8pt; margin-bottom: 16pt; }
                .header .body { color: %1$s; font-weight: bold; font-size: 13pt; padding-top: 4pt; }
                .logo { height: 39pt; max-width: 165pt; }
                .footer { position: running(footer); border-top: 1pt solid %2$s; padding-top: 4pt; font-size: 7.5pt;
                    line-height: 1.4; color: #505a5f; text-align: left; }
                h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 4pt; }
                h2 { font-size: 13pt; color: %1$s; margin: 16pt 0 6pt; page-break-after: avoid; }
                h3 { font-size: 10pt; margin: 10pt 0 2pt; page-break-after: avoid; }
                p { margin: 0 0 6pt; }
                .subject { font-size: 11.5pt; color: #505a5f; margin-bottom: 12pt; }
                table { width: 100%%; border-collapse: collapse; margin: 0 0 8pt; -fs-table-paginate: paginate; }
                th { text-align: left; font-weight: bold; }
                th, td { vertical-align: top; padding: 3pt 8pt 3pt 0; border-bottom: 0.5pt solid #b1b4b6; }
                tr { page-break-inside: avoid; }
                .facts th { width: 34%%; }
                .rows thead th { border-bottom: 1.5pt solid %1$s; }
                .signature { border-left: 3pt solid %2$s; padding: 2pt 0 2pt 10pt; margin: 0 0 10pt;
                    page-break-inside: avoid; }
                .signature p { margin: 0 0 2pt; }
                .signer { font-weight: bold; }
                .when { font-size: 8.5pt; color: #505a5f; }
                """
                .formatted(hex(branding.brand()), hex(branding.accent()));
    }

    private static String hex(Colour colour) {
        if (!colour.hex().matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("A colour is # and six hexadecimal digits");
        }
        return colour.hex();
    }
}
