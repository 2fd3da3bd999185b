/* SPDX-License-Identifier: Apache-2.0 */
/** Posts and the terms of induction they are worth. Rules R20 to R24, guidance 2.30 to 2.37 and 3.14 to 3.16. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.6.0")
package org.ectmanager.domain.contract;
