package org.tautband.accounts.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A real HTML form, posted by the browser itself, so that password managers know it and no password passes Vaadin. */
@Tag("form")
class SignInForm extends HtmlContainer {

    private final TextField username = new TextField(getTranslation("accounts.username"));
    private final PasswordField password = new PasswordField(getTranslation("accounts.password"));
    private final Button submit = new Button(getTranslation("accounts.signIn.submit"));
    private final Paragraph notice = new Paragraph();

    SignInForm() {
        addClassName("entrance-form");
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        notice.addClassName("entrance-notice");
        notice.getElement().setAttribute("role", "alert");
        notice.setVisible(false);
        username.getElement().setProperty("name", "username");
        username.getElement().setProperty("autocapitalize", "none");
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setRequired(true);
        username.setAutofocus(true);
        password.getElement().setProperty("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequired(true);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        add(notice, username, password, csrfToken(), submitByEnter(), submit);
    }

    void say(String text) {
        notice.setText(text);
        notice.setVisible(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        submit.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
    }

    private static HtmlComponent csrfToken() {
        HtmlComponent field = new HtmlComponent("input");
        field.getElement().setAttribute("type", "hidden");
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            field.getElement().setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken());
        }
        return field;
    }

    /** Enter submits a form only when it has a button of the browser's own. */
    private static HtmlComponent submitByEnter() {
        HtmlComponent button = new HtmlComponent("input");
        button.getElement().setAttribute("type", "submit").setAttribute("hidden", true);
        return button;
    }
}
