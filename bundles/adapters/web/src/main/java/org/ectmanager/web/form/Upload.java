/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.form;

import java.util.Arrays;

/** A file that somebody sent with a form. Its name and type are what the browser claims, not what is inside. */
public record Upload(String fileName, String mediaType, byte[] content) {

    public Upload {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Upload upload
                && fileName.equals(upload.fileName)
                && mediaType.equals(upload.mediaType)
                && Arrays.equals(content, upload.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "Upload of " + content.length + " bytes";
    }
}
