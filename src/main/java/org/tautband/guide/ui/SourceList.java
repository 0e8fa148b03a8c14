package org.tautband.guide.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/** Addresses of pages on which a statement rests, named by their site. */
final class SourceList extends UnorderedList {

    SourceList(List<String> addresses) {
        addClassName("guide-sources");
        setVisible(!addresses.isEmpty());
        addresses.forEach(address -> add(new ListItem(link(address))));
    }

    static Anchor link(String address) {
        String site = Objects.requireNonNullElse(URI.create(address).getHost(), address);
        Anchor link = new Anchor(address, site.replaceFirst("^www\\.", ""), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow").setAttribute("title", address);
        return link;
    }
}
